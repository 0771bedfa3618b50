-- A chat account is somebody's own: it is used for the appraisal only as long as he agrees (UU 27/2022 Ps. 20–22, 40).

-- ───── asked for, and agreed to ─────

-- Who is to be asked at an address whether it may be linked to him. The code he came with is not used up before.
CREATE TABLE "assistant"."link_request" (
    "id" SERIAL NOT NULL,
    "channel" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "employee_id" INTEGER NOT NULL,
    "code_hash" BYTEA,
    "version" INTEGER NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "link_request_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "link_request_channel_address_key" ON "assistant"."link_request"("channel", "address");
CREATE INDEX "link_request_employee_id_idx" ON "assistant"."link_request"("employee_id");
CREATE INDEX "link_request_code_hash_idx" ON "assistant"."link_request"("code_hash");
ALTER TABLE "assistant"."link_request" ADD CONSTRAINT "link_request_employee_id_fkey" FOREIGN KEY ("employee_id") REFERENCES "appraisal"."employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "assistant"."link_request" ADD CONSTRAINT "link_request_code_hash_fkey" FOREIGN KEY ("code_hash") REFERENCES "assistant"."link_code"("hash") ON DELETE CASCADE ON UPDATE CASCADE;

-- To which version of the notice whoever agreed with which account; withdrawn ones are kept as proof of both.
CREATE TABLE "assistant"."consent" (
    "id" SERIAL NOT NULL,
    "employee_id" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "consent_employee_id_idx" ON "assistant"."consent"("employee_id");
ALTER TABLE "assistant"."consent" ADD CONSTRAINT "consent_employee_id_fkey" FOREIGN KEY ("employee_id") REFERENCES "appraisal"."employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE assistant.link_request ADD CONSTRAINT link_request_channel CHECK (channel IN ('telegram', 'slack'));
ALTER TABLE assistant.consent ADD CONSTRAINT consent_channel CHECK (channel IN ('telegram', 'slack'));
CREATE UNIQUE INDEX consent_in_force ON assistant.consent (employee_id, channel, address, version)
  WHERE withdrawn_at IS NULL;
-- Whoever is to be told of a newer version.
CREATE INDEX consent_version ON assistant.consent (version) WHERE withdrawn_at IS NULL;

CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON assistant.consent
  FOR EACH ROW EXECUTE FUNCTION appraisal.write_audit('id');

-- Those linked before there was a notice have agreed to none: they are told of it as of a newer version.
INSERT INTO assistant.consent (employee_id, channel, address, version, at)
SELECT employee_id, channel, address, 0, linked_at FROM assistant.account WHERE revoked_at IS NULL;

-- ───── codes ─────

-- Who gave a code out, and is told when it is used; his own where a person links a further account himself.
ALTER TABLE "assistant"."link_code" ADD COLUMN "issued_by" INTEGER;
CREATE INDEX "link_code_issued_by_idx" ON "assistant"."link_code"("issued_by");
ALTER TABLE "assistant"."link_code" ADD CONSTRAINT "link_code_issued_by_fkey" FOREIGN KEY ("issued_by") REFERENCES "appraisal"."employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Wrong codes of the last minute from wherever, by which all are slowed down. Older ones are cleared as new ones come.
CREATE TABLE "assistant"."wrong_code" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "wrong_code_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "wrong_code_at_idx" ON "assistant"."wrong_code"("at");
