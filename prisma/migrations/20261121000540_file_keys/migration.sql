-- Files are kept sealed: which key of FILE_KEYS opens them; null for those kept plain, from before.
ALTER TABLE "assistant"."stored_file" ADD COLUMN "key_id" TEXT,
ADD COLUMN "refusal" TEXT;

ALTER TABLE assistant.stored_file
  ADD CONSTRAINT stored_file_key CHECK (key_id IS NULL OR bytes IS NOT NULL),
  -- Why a file that was fetched is not kept; null for one that could not be fetched.
  ADD CONSTRAINT stored_file_refusal CHECK (refusal IS NULL OR state = 'failed');
