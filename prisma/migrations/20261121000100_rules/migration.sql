-- What must never be, whoever writes: the database itself refuses it.

-- Predicate of the two ratings, the 3×3 matrix of PermenPANRB 6/2022.
CREATE FUNCTION appraisal.predicate_of(result text, behavior text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN behavior = 'below' THEN CASE result WHEN 'below' THEN 'very-poor' ELSE 'poor' END
    WHEN result = 'below' THEN 'needs-improvement'
    WHEN result = 'above' AND behavior = 'above' THEN 'very-good'
    ELSE 'good'
  END
$$;

CREATE DOMAIN appraisal.rating AS text CHECK (VALUE IN ('above', 'meets', 'below'));

ALTER TABLE appraisal.unit ADD CONSTRAINT unit_name CHECK (name <> '');

ALTER TABLE appraisal.employee
  ADD CONSTRAINT employee_number_digits CHECK (employee_number ~ '^[0-9]{18}$'),
  ADD CONSTRAINT employee_zone CHECK (zone IN ('WIB', 'WITA', 'WIT')),
  ADD CONSTRAINT employee_status CHECK (status IN ('pns', 'cpns', 'pppk')),
  ADD CONSTRAINT employee_not_own_appraiser CHECK (appraiser_id <> id);

ALTER TABLE appraisal.role_held
  ADD CONSTRAINT role_known CHECK (role IN ('administrator', 'performance-manager', 'auditor'));

ALTER TABLE appraisal.period
  ADD CONSTRAINT period_state CHECK (state IN ('open', 'closed') AND (state = 'closed') = (closed_at IS NOT NULL)),
  ADD CONSTRAINT period_month CHECK (month BETWEEN 1 AND 12),
  ADD CONSTRAINT period_order CHECK (starts_on <= ends_on AND starts_on <= progress_due_on
    AND progress_due_on <= edit_until AND progress_due_on <= evaluation_due_on),
  ADD CONSTRAINT period_objection CHECK (objection_days > 0 AND objection_unit IN ('calendar', 'working')),
  ADD CONSTRAINT period_no_overlap EXCLUDE USING gist (
    int4range(agency_id, agency_id, '[]') WITH &&, daterange(starts_on, ends_on, '[]') WITH &&);

ALTER TABLE appraisal.plan
  ADD CONSTRAINT plan_state CHECK (state IN ('submitted', 'returned', 'approved')),
  ADD CONSTRAINT plan_side CHECK (drafted_by IN ('employee', 'appraiser')),
  ADD CONSTRAINT plan_not_own_appraiser CHECK (appraiser_id <> employee_id),
  ADD CONSTRAINT plan_returned_with_reason CHECK ((state = 'returned') = (return_reason IS NOT NULL)),
  ADD CONSTRAINT plan_decided CHECK ((state = 'submitted') = (decided_at IS NULL));

ALTER TABLE appraisal.work_result
  ADD CONSTRAINT work_result_kind CHECK (kind IN ('main', 'additional')),
  ADD CONSTRAINT work_result_aspect CHECK (aspect IN ('quantity', 'quality', 'time', 'cost')),
  ADD CONSTRAINT work_result_target CHECK (target > 0),
  ADD CONSTRAINT work_result_filled CHECK (title <> '' AND indicator <> '' AND unit_of_measure <> '');

ALTER TABLE appraisal.progress_report
  ADD CONSTRAINT progress_state CHECK (state IN ('submitted', 'returned')),
  ADD CONSTRAINT progress_returned_with_reason CHECK ((state = 'returned') = (return_reason IS NOT NULL));

-- Achievement counts at most 120 (PP 30/2019 Ps. 29(6)).
ALTER TABLE appraisal.progress_entry
  ADD CONSTRAINT progress_entry_amounts CHECK (realization >= 0 AND achievement BETWEEN 0 AND 120);

ALTER TABLE appraisal.evidence
  ADD CONSTRAINT evidence_kind CHECK ((kind = 'link' AND url IS NOT NULL AND file_id IS NULL)
    OR (kind = 'file' AND file_id IS NOT NULL AND url IS NULL));

ALTER TABLE appraisal.evaluation
  ALTER COLUMN result_rating TYPE appraisal.rating,
  ALTER COLUMN behavior_rating TYPE appraisal.rating,
  ADD CONSTRAINT evaluation_not_by_oneself CHECK (appraiser_id <> employee_id),
  ADD CONSTRAINT evaluation_predicate CHECK (predicate = appraisal.predicate_of(result_rating, behavior_rating)),
  ADD CONSTRAINT evaluation_response CHECK (response IN ('accepted', 'accepted-with-note', 'objected')),
  ADD CONSTRAINT evaluation_answered_after_receipt CHECK (response IS NULL OR received_at IS NOT NULL),
  ADD CONSTRAINT evaluation_note CHECK (response <> 'accepted-with-note' OR response_note IS NOT NULL);

ALTER TABLE appraisal.behavior_score
  ALTER COLUMN rating TYPE appraisal.rating,
  ADD CONSTRAINT behavior_value CHECK (value IN ('service-oriented', 'accountable', 'competent', 'harmonious',
    'loyal', 'adaptive', 'collaborative'));

ALTER TABLE appraisal.objection
  ADD CONSTRAINT objection_state CHECK (state IN ('awaiting-explanations', 'heard-out', 'decided')),
  ADD CONSTRAINT objection_not_decided_by_appraiser CHECK (decider_id <> appraiser_id AND decider_id <> employee_id),
  ADD CONSTRAINT objection_decision CHECK (decision IN ('granted', 'partly-granted', 'rejected')),
  ADD CONSTRAINT objection_both_sides_heard CHECK (state = 'awaiting-explanations'
    OR (employee_explanation IS NOT NULL AND appraiser_explanation IS NOT NULL)),
  ADD CONSTRAINT objection_decided_in_full CHECK ((state = 'decided') = (decision IS NOT NULL)
    AND (state = 'decided') = (decision_reason IS NOT NULL) AND (state = 'decided') = (decided_at IS NOT NULL));

-- ───── the trail ─────

-- The acting person and the time of the turn are set by the application for its transaction; without them the
-- change is recorded all the same, with no actor and the database's own clock.
CREATE FUNCTION appraisal.write_audit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed jsonb := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END);
BEGIN
  IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;
  INSERT INTO appraisal.audit_entry (at, actor_id, table_name, row_key, operation, before, after) VALUES (
    coalesce(nullif(current_setting('appraisal.now', true), '')::timestamptz, clock_timestamp()),
    nullif(current_setting('appraisal.actor', true), '')::int,
    TG_TABLE_NAME,
    (SELECT string_agg(changed ->> key, ':' ORDER BY position) FROM unnest(TG_ARGV) WITH ORDINALITY AS keys (key, position)),
    lower(TG_OP),
    CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END,
    CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END);
  RETURN NULL;
END $$;

CREATE FUNCTION appraisal.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON appraisal.audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION appraisal.refuse_change();

CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON appraisal.agency FOR EACH ROW EXECUTE FUNCTION appraisal.write_audit('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON appraisal.unit FOR EACH ROW EXECUTE FUNCTION appraisal.write_audit('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON appraisal.employee FOR EACH ROW EXECUTE FUNCTION appraisal.write_audit('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON appraisal.role_held FOR EACH ROW EXECUTE FUNCTION appraisal.write_audit('employee_id', 'role');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON appraisal.period FOR EACH ROW EXECUTE FUNCTION appraisal.write_audit('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON appraisal.plan FOR EACH ROW EXECUTE FUNCTION appraisal.write_audit('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON appraisal.work_result FOR EACH ROW EXECUTE FUNCTION appraisal.write_audit('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON appraisal.progress_report FOR EACH ROW EXECUTE FUNCTION appraisal.write_audit('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON appraisal.progress_entry FOR EACH ROW EXECUTE FUNCTION appraisal.write_audit('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON appraisal.evidence FOR EACH ROW EXECUTE FUNCTION appraisal.write_audit('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON appraisal.feedback FOR EACH ROW EXECUTE FUNCTION appraisal.write_audit('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON appraisal.evaluation FOR EACH ROW EXECUTE FUNCTION appraisal.write_audit('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON appraisal.behavior_score FOR EACH ROW EXECUTE FUNCTION appraisal.write_audit('evaluation_id', 'value');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON appraisal.objection FOR EACH ROW EXECUTE FUNCTION appraisal.write_audit('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON appraisal.announcement FOR EACH ROW EXECUTE FUNCTION appraisal.write_audit('id');
CREATE TRIGGER audit AFTER UPDATE OR DELETE ON appraisal.announcement_receipt FOR EACH ROW EXECUTE FUNCTION appraisal.write_audit('announcement_id', 'employee_id');

-- ───── the assistant's own ─────

ALTER TABLE assistant.account ADD CONSTRAINT account_channel CHECK (channel IN ('telegram', 'slack'));
-- One live account per chat, one per person and platform.
CREATE UNIQUE INDEX account_live_address ON assistant.account (channel, address) WHERE revoked_at IS NULL;
CREATE UNIQUE INDEX account_live_person ON assistant.account (employee_id, channel) WHERE revoked_at IS NULL;

ALTER TABLE assistant.conversation
  ADD CONSTRAINT conversation_state CHECK (state IN ('active', 'parked', 'ended'));
-- Exactly one conversation takes a person's answers.
CREATE UNIQUE INDEX conversation_one_active ON assistant.conversation (employee_id) WHERE state = 'active';
CREATE INDEX conversation_open ON assistant.conversation (employee_id, updated_at) WHERE state <> 'ended';

ALTER TABLE assistant.outbox
  ADD CONSTRAINT outbox_kind CHECK (kind IN ('send', 'edit', 'form')),
  ADD CONSTRAINT outbox_state CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'unreachable', 'refused', 'unknown', 'withdrawn'));
-- What the sender looks for: by priority and age, and whether something older waits for the same address.
CREATE INDEX outbox_unsent ON assistant.outbox (channel, priority, id) WHERE state IN ('queued', 'sending');
CREATE INDEX outbox_unsent_address ON assistant.outbox (channel, address, id) WHERE state IN ('queued', 'sending');

ALTER TABLE assistant.stored_file
  ADD CONSTRAINT stored_file_state CHECK (state IN ('pending', 'stored', 'failed') AND (state = 'stored') = (bytes IS NOT NULL));
