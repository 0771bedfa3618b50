-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "appraisal";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "assistant";

-- CreateTable
CREATE TABLE "appraisal"."agency" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "agency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appraisal"."unit" (
    "id" SERIAL NOT NULL,
    "agency_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appraisal"."employee" (
    "id" SERIAL NOT NULL,
    "agency_id" INTEGER NOT NULL,
    "employee_number" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "appraiser_id" INTEGER,
    "email" TEXT,
    "phone" TEXT,
    "zone" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "employee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appraisal"."role_held" (
    "employee_id" INTEGER NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "role_held_pkey" PRIMARY KEY ("employee_id","role")
);

-- CreateTable
CREATE TABLE "appraisal"."period" (
    "id" SERIAL NOT NULL,
    "agency_id" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "month" INTEGER NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "progress_due_on" DATE NOT NULL,
    "edit_until" DATE NOT NULL,
    "evaluation_due_on" DATE NOT NULL,
    "objection_days" INTEGER NOT NULL,
    "objection_unit" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "period_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appraisal"."plan" (
    "id" SERIAL NOT NULL,
    "employee_id" INTEGER NOT NULL,
    "appraiser_id" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "drafted_by" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "return_reason" TEXT,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appraisal"."work_result" (
    "id" SERIAL NOT NULL,
    "plan_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "aspect" TEXT NOT NULL,
    "target" DECIMAL(16,2) NOT NULL,
    "unit_of_measure" TEXT NOT NULL,

    CONSTRAINT "work_result_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appraisal"."progress_report" (
    "id" SERIAL NOT NULL,
    "employee_id" INTEGER NOT NULL,
    "period_id" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "return_reason" TEXT,
    "returned_at" TIMESTAMPTZ(3),

    CONSTRAINT "progress_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appraisal"."progress_entry" (
    "id" SERIAL NOT NULL,
    "report_id" INTEGER NOT NULL,
    "work_result_id" INTEGER NOT NULL,
    "realization" DECIMAL(16,2) NOT NULL,
    "achievement" DECIMAL(5,2) NOT NULL,
    "obstacle" TEXT,

    CONSTRAINT "progress_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appraisal"."evidence" (
    "id" SERIAL NOT NULL,
    "entry_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "url" TEXT,
    "file_id" UUID,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appraisal"."feedback" (
    "id" SERIAL NOT NULL,
    "employee_id" INTEGER NOT NULL,
    "author_id" INTEGER NOT NULL,
    "period_id" INTEGER,
    "text" TEXT NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "feedback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appraisal"."evaluation" (
    "id" SERIAL NOT NULL,
    "employee_id" INTEGER NOT NULL,
    "period_id" INTEGER NOT NULL,
    "appraiser_id" INTEGER NOT NULL,
    "result_rating" TEXT NOT NULL,
    "result_reason" TEXT,
    "behavior_rating" TEXT NOT NULL,
    "behavior_reason" TEXT,
    "predicate" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3),
    "response" TEXT,
    "response_note" TEXT,
    "responded_at" TIMESTAMPTZ(3),

    CONSTRAINT "evaluation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appraisal"."behavior_score" (
    "evaluation_id" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    "rating" TEXT NOT NULL,

    CONSTRAINT "behavior_score_pkey" PRIMARY KEY ("evaluation_id","value")
);

-- CreateTable
CREATE TABLE "appraisal"."objection" (
    "id" SERIAL NOT NULL,
    "agency_id" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "evaluation_id" INTEGER NOT NULL,
    "employee_id" INTEGER NOT NULL,
    "appraiser_id" INTEGER NOT NULL,
    "decider_id" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "filed_at" TIMESTAMPTZ(3) NOT NULL,
    "late" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "employee_explanation" TEXT,
    "appraiser_explanation" TEXT,
    "decision" TEXT,
    "decision_reason" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "result_rating_before" TEXT,
    "behavior_rating_before" TEXT,
    "result_rating_after" TEXT,
    "behavior_rating_after" TEXT,
    "ruling_read_at" TIMESTAMPTZ(3),

    CONSTRAINT "objection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appraisal"."announcement" (
    "id" SERIAL NOT NULL,
    "agency_id" INTEGER NOT NULL,
    "author_id" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "audience" JSONB NOT NULL,
    "confirm_reading" BOOLEAN NOT NULL,
    "announced_at" TIMESTAMPTZ(3) NOT NULL,
    "expanded_at" TIMESTAMPTZ(3),

    CONSTRAINT "announcement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appraisal"."announcement_receipt" (
    "announcement_id" INTEGER NOT NULL,
    "employee_id" INTEGER NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "announcement_receipt_pkey" PRIMARY KEY ("announcement_id","employee_id")
);

-- CreateTable
CREATE TABLE "appraisal"."audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" INTEGER,
    "table_name" TEXT NOT NULL,
    "row_key" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assistant"."account" (
    "id" SERIAL NOT NULL,
    "employee_id" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "linked_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "unreachable_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assistant"."link_code" (
    "hash" BYTEA NOT NULL,
    "employee_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "link_code_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "assistant"."link_attempt" (
    "channel" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "wrong" INTEGER NOT NULL,
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "link_attempt_pkey" PRIMARY KEY ("channel","address")
);

-- CreateTable
CREATE TABLE "assistant"."conversation" (
    "id" BIGSERIAL NOT NULL,
    "employee_id" INTEGER NOT NULL,
    "flow" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "turn" INTEGER NOT NULL DEFAULT 0,
    "stored" JSONB NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assistant"."inbox" (
    "channel" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "failed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "inbox_pkey" PRIMARY KEY ("channel","key")
);

-- CreateTable
CREATE TABLE "assistant"."outbox" (
    "id" BIGSERIAL NOT NULL,
    "token" TEXT NOT NULL,
    "employee_id" INTEGER,
    "channel" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "priority" SMALLINT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "next_try_at" TIMESTAMPTZ(3) NOT NULL,
    "content" JSONB NOT NULL,
    "conversation_id" BIGINT,
    "turn" INTEGER,
    "edits" BIGINT,
    "view" TEXT,
    "announcement_id" INTEGER,
    "dedupe_key" TEXT,
    "platform_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assistant"."reminder" (
    "employee_id" INTEGER NOT NULL,
    "duty" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "moment" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reminder_pkey" PRIMARY KEY ("employee_id","duty","about","moment")
);

-- CreateTable
CREATE TABLE "assistant"."stored_file" (
    "id" UUID NOT NULL,
    "employee_id" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "platform_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" BYTEA,
    "bytes" BYTEA,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "fetched_at" TIMESTAMPTZ(3),

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "agency_code_key" ON "appraisal"."agency"("code");

-- CreateIndex
CREATE UNIQUE INDEX "unit_agency_id_name_key" ON "appraisal"."unit"("agency_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "employee_employee_number_key" ON "appraisal"."employee"("employee_number");

-- CreateIndex
CREATE INDEX "employee_agency_id_idx" ON "appraisal"."employee"("agency_id");

-- CreateIndex
CREATE INDEX "employee_unit_id_idx" ON "appraisal"."employee"("unit_id");

-- CreateIndex
CREATE INDEX "employee_appraiser_id_idx" ON "appraisal"."employee"("appraiser_id");

-- CreateIndex
CREATE UNIQUE INDEX "period_agency_id_year_month_key" ON "appraisal"."period"("agency_id", "year", "month");

-- CreateIndex
CREATE INDEX "plan_appraiser_id_idx" ON "appraisal"."plan"("appraiser_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_employee_id_year_key" ON "appraisal"."plan"("employee_id", "year");

-- CreateIndex
CREATE UNIQUE INDEX "work_result_plan_id_position_key" ON "appraisal"."work_result"("plan_id", "position");

-- CreateIndex
CREATE INDEX "progress_report_period_id_idx" ON "appraisal"."progress_report"("period_id");

-- CreateIndex
CREATE UNIQUE INDEX "progress_report_employee_id_period_id_key" ON "appraisal"."progress_report"("employee_id", "period_id");

-- CreateIndex
CREATE INDEX "progress_entry_work_result_id_idx" ON "appraisal"."progress_entry"("work_result_id");

-- CreateIndex
CREATE UNIQUE INDEX "progress_entry_report_id_work_result_id_key" ON "appraisal"."progress_entry"("report_id", "work_result_id");

-- CreateIndex
CREATE INDEX "evidence_file_id_idx" ON "appraisal"."evidence"("file_id");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_entry_id_position_key" ON "appraisal"."evidence"("entry_id", "position");

-- CreateIndex
CREATE INDEX "feedback_employee_id_given_at_idx" ON "appraisal"."feedback"("employee_id", "given_at");

-- CreateIndex
CREATE INDEX "feedback_author_id_idx" ON "appraisal"."feedback"("author_id");

-- CreateIndex
CREATE INDEX "feedback_period_id_idx" ON "appraisal"."feedback"("period_id");

-- CreateIndex
CREATE INDEX "evaluation_period_id_idx" ON "appraisal"."evaluation"("period_id");

-- CreateIndex
CREATE INDEX "evaluation_appraiser_id_idx" ON "appraisal"."evaluation"("appraiser_id");

-- CreateIndex
CREATE UNIQUE INDEX "evaluation_employee_id_period_id_key" ON "appraisal"."evaluation"("employee_id", "period_id");

-- CreateIndex
CREATE UNIQUE INDEX "objection_evaluation_id_key" ON "appraisal"."objection"("evaluation_id");

-- CreateIndex
CREATE INDEX "objection_employee_id_idx" ON "appraisal"."objection"("employee_id");

-- CreateIndex
CREATE INDEX "objection_appraiser_id_idx" ON "appraisal"."objection"("appraiser_id");

-- CreateIndex
CREATE INDEX "objection_decider_id_idx" ON "appraisal"."objection"("decider_id");

-- CreateIndex
CREATE UNIQUE INDEX "objection_agency_id_number_key" ON "appraisal"."objection"("agency_id", "number");

-- CreateIndex
CREATE INDEX "announcement_agency_id_announced_at_idx" ON "appraisal"."announcement"("agency_id", "announced_at");

-- CreateIndex
CREATE INDEX "announcement_author_id_idx" ON "appraisal"."announcement"("author_id");

-- CreateIndex
CREATE INDEX "announcement_receipt_employee_id_idx" ON "appraisal"."announcement_receipt"("employee_id");

-- CreateIndex
CREATE INDEX "audit_entry_table_name_row_key_idx" ON "appraisal"."audit_entry"("table_name", "row_key");

-- CreateIndex
CREATE INDEX "account_employee_id_idx" ON "assistant"."account"("employee_id");

-- CreateIndex
CREATE INDEX "link_code_employee_id_idx" ON "assistant"."link_code"("employee_id");

-- CreateIndex
CREATE INDEX "conversation_employee_id_state_idx" ON "assistant"."conversation"("employee_id", "state");

-- CreateIndex
CREATE INDEX "inbox_received_at_idx" ON "assistant"."inbox"("received_at");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_token_key" ON "assistant"."outbox"("token");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_dedupe_key_key" ON "assistant"."outbox"("dedupe_key");

-- CreateIndex
CREATE INDEX "outbox_employee_id_idx" ON "assistant"."outbox"("employee_id");

-- CreateIndex
CREATE INDEX "outbox_announcement_id_idx" ON "assistant"."outbox"("announcement_id");

-- CreateIndex
CREATE INDEX "stored_file_employee_id_idx" ON "assistant"."stored_file"("employee_id");

-- AddForeignKey
ALTER TABLE "appraisal"."unit" ADD CONSTRAINT "unit_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "appraisal"."agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appraisal"."employee" ADD CONSTRAINT "employee_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "appraisal"."agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appraisal"."employee" ADD CONSTRAINT "employee_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "appraisal"."unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appraisal"."employee" ADD CONSTRAINT "employee_appraiser_id_fkey" FOREIGN KEY ("appraiser_id") REFERENCES "appraisal"."employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appraisal"."role_held" ADD CONSTRAINT "role_held_employee_id_fkey" FOREIGN KEY ("employee_id") REFERENCES "appraisal"."employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appraisal"."period" ADD CONSTRAINT "period_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "appraisal"."agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appraisal"."plan" ADD CONSTRAINT "plan_employee_id_fkey" FOREIGN KEY ("employee_id") REFERENCES "appraisal"."employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appraisal"."plan" ADD CONSTRAINT "plan_appraiser_id_fkey" FOREIGN KEY ("appraiser_id") REFERENCES "appraisal"."employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appraisal"."work_result" ADD CONSTRAINT "work_result_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "appraisal"."plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appraisal"."progress_report" ADD CONSTRAINT "progress_report_employee_id_fkey" FOREIGN KEY ("employee_id") REFERENCES "appraisal"."employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appraisal"."progress_report" ADD CONSTRAINT "progress_report_period_id_fkey" FOREIGN KEY ("period_id") REFERENCES "appraisal"."period"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appraisal"."progress_entry" ADD CONSTRAINT "progress_entry_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "appraisal"."progress_report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appraisal"."progress_entry" ADD CONSTRAINT "progress_entry_work_result_id_fkey" FOREIGN KEY ("work_result_id") REFERENCES "appraisal"."work_result"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appraisal"."evidence" ADD CONSTRAINT "evidence_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "appraisal"."progress_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appraisal"."evidence" ADD CONSTRAINT "evidence_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "assistant"."stored_file"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appraisal"."feedback" ADD CONSTRAINT "feedback_employee_id_fkey" FOREIGN KEY ("employee_id") REFERENCES "appraisal"."employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appraisal"."feedback" ADD CONSTRAINT "feedback_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "appraisal"."employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appraisal"."feedback" ADD CONSTRAINT "feedback_period_id_fkey" FOREIGN KEY ("period_id") REFERENCES "appraisal"."period"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appraisal"."evaluation" ADD CONSTRAINT "evaluation_employee_id_fkey" FOREIGN KEY ("employee_id") REFERENCES "appraisal"."employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appraisal"."evaluation" ADD CONSTRAINT "evaluation_appraiser_id_fkey" FOREIGN KEY ("appraiser_id") REFERENCES "appraisal"."employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appraisal"."evaluation" ADD CONSTRAINT "evaluation_period_id_fkey" FOREIGN KEY ("period_id") REFERENCES "appraisal"."period"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appraisal"."behavior_score" ADD CONSTRAINT "behavior_score_evaluation_id_fkey" FOREIGN KEY ("evaluation_id") REFERENCES "appraisal"."evaluation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appraisal"."objection" ADD CONSTRAINT "objection_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "appraisal"."agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appraisal"."objection" ADD CONSTRAINT "objection_evaluation_id_fkey" FOREIGN KEY ("evaluation_id") REFERENCES "appraisal"."evaluation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appraisal"."objection" ADD CONSTRAINT "objection_employee_id_fkey" FOREIGN KEY ("employee_id") REFERENCES "appraisal"."employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appraisal"."objection" ADD CONSTRAINT "objection_appraiser_id_fkey" FOREIGN KEY ("appraiser_id") REFERENCES "appraisal"."employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appraisal"."objection" ADD CONSTRAINT "objection_decider_id_fkey" FOREIGN KEY ("decider_id") REFERENCES "appraisal"."employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appraisal"."announcement" ADD CONSTRAINT "announcement_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "appraisal"."agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appraisal"."announcement" ADD CONSTRAINT "announcement_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "appraisal"."employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appraisal"."announcement_receipt" ADD CONSTRAINT "announcement_receipt_announcement_id_fkey" FOREIGN KEY ("announcement_id") REFERENCES "appraisal"."announcement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appraisal"."announcement_receipt" ADD CONSTRAINT "announcement_receipt_employee_id_fkey" FOREIGN KEY ("employee_id") REFERENCES "appraisal"."employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assistant"."account" ADD CONSTRAINT "account_employee_id_fkey" FOREIGN KEY ("employee_id") REFERENCES "appraisal"."employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assistant"."link_code" ADD CONSTRAINT "link_code_employee_id_fkey" FOREIGN KEY ("employee_id") REFERENCES "appraisal"."employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assistant"."conversation" ADD CONSTRAINT "conversation_employee_id_fkey" FOREIGN KEY ("employee_id") REFERENCES "appraisal"."employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assistant"."outbox" ADD CONSTRAINT "outbox_employee_id_fkey" FOREIGN KEY ("employee_id") REFERENCES "appraisal"."employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assistant"."outbox" ADD CONSTRAINT "outbox_announcement_id_fkey" FOREIGN KEY ("announcement_id") REFERENCES "appraisal"."announcement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assistant"."reminder" ADD CONSTRAINT "reminder_employee_id_fkey" FOREIGN KEY ("employee_id") REFERENCES "appraisal"."employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assistant"."stored_file" ADD CONSTRAINT "stored_file_employee_id_fkey" FOREIGN KEY ("employee_id") REFERENCES "appraisal"."employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


