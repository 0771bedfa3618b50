-- A person proves by a PIN that it is he who holds the phone, and what was typed can be deleted.

-- Only hashes of digits are ever here: `pending` is of a new one that waits to be repeated.
CREATE TABLE "assistant"."pin" (
    "employee_id" INTEGER NOT NULL,
    "hash" TEXT,
    "set_at" TIMESTAMPTZ(3),
    "wrong" SMALLINT NOT NULL DEFAULT 0,
    "locks" SMALLINT NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),
    "pending" TEXT,

    CONSTRAINT "pin_pkey" PRIMARY KEY ("employee_id")
);

ALTER TABLE "assistant"."pin" ADD CONSTRAINT "pin_employee_id_fkey" FOREIGN KEY ("employee_id") REFERENCES "appraisal"."employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE assistant.pin
  ADD CONSTRAINT pin_hashed CHECK (hash LIKE '$scrypt$%' AND pending LIKE '$scrypt$%'),
  ADD CONSTRAINT pin_counts CHECK (wrong >= 0 AND locks >= 0);

-- Until when this account counts as held by its owner.
ALTER TABLE "assistant"."account" ADD COLUMN "proved_until" TIMESTAMPTZ(3);

ALTER TABLE assistant.outbox
  DROP CONSTRAINT outbox_kind,
  ADD CONSTRAINT outbox_kind CHECK (kind IN ('send', 'edit', 'form', 'delete'));
