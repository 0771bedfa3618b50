-- A second line of defence: the program owns nothing, and a turn reaches the rows of one agency, the one it names.
-- A table made after this one needs its line in each part below; test/database/reach.test.ts finds what was forgotten.

-- ───── roles ─────

-- `asisten_kinerja` is what turns are taken as: it sees the agency named by `appraisal.agency`, and nothing when none
-- is named. `asisten_kinerja_every_agency` is for the clock, the sender and the command line. Neither logs in: whoever
-- does becomes one of them by SET ROLE. Roles are of the whole server: another database of it may have made them, or
-- be making them at this moment.
DO $$
DECLARE
  wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['asisten_kinerja', 'asisten_kinerja_every_agency'] LOOP
    BEGIN
      IF to_regrole(wanted) IS NULL THEN EXECUTE format('CREATE ROLE %I NOLOGIN', wanted); END IF;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END;
  END LOOP;
  BEGIN
    IF NOT pg_has_role('asisten_kinerja_every_agency', 'asisten_kinerja', 'MEMBER') THEN
      GRANT asisten_kinerja TO asisten_kinerja_every_agency;
    END IF;
  EXCEPTION WHEN unique_violation THEN NULL;
  END;
  -- The owner of the tables may be who the program logs in as.
  IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
    BEGIN
      EXECUTE format('GRANT asisten_kinerja_every_agency TO %I', current_user);
    EXCEPTION WHEN insufficient_privilege OR unique_violation THEN
      IF NOT pg_has_role('asisten_kinerja_every_agency', 'MEMBER') THEN RAISE; END IF;
    END;
  END IF;
EXCEPTION WHEN insufficient_privilege THEN
  RAISE EXCEPTION 'the user % may not make the roles of the program: as a superuser of this server, run `CREATE ROLE asisten_kinerja NOLOGIN; CREATE ROLE asisten_kinerja_every_agency NOLOGIN IN ROLE asisten_kinerja; GRANT asisten_kinerja_every_agency TO %`', current_user, quote_ident(current_user)
    USING ERRCODE = 'insufficient_privilege';
END $$;

GRANT USAGE ON SCHEMA appraisal, assistant TO asisten_kinerja;

-- ───── rights ─────

-- What turns do.
GRANT SELECT ON appraisal.agency, appraisal.role_held, appraisal.announcement_receipt, appraisal.audit_entry
  TO asisten_kinerja;
GRANT SELECT, INSERT ON appraisal.unit, appraisal.behavior_score, appraisal.announcement TO asisten_kinerja;
GRANT SELECT, INSERT, UPDATE ON appraisal.employee, appraisal.period, appraisal.plan, appraisal.progress_report,
  appraisal.feedback, appraisal.evaluation, appraisal.objection, appraisal.delegation, appraisal.data_request
  TO asisten_kinerja;
GRANT SELECT, INSERT, DELETE ON appraisal.work_result TO asisten_kinerja;
GRANT SELECT, INSERT, UPDATE, DELETE ON appraisal.progress_entry, appraisal.evidence TO asisten_kinerja;
GRANT UPDATE (read_at) ON appraisal.announcement_receipt TO asisten_kinerja;
-- Offices are handed out and units placed in an administrator's name; the agency is locked meanwhile, which needs a
-- right to change it.
GRANT INSERT, UPDATE (unit_id), DELETE ON appraisal.role_held TO asisten_kinerja;
GRANT UPDATE (parent_id) ON appraisal.unit TO asisten_kinerja;
GRANT UPDATE (four_eyes) ON appraisal.agency TO asisten_kinerja;
GRANT UPDATE (state, decided_by_id, decided_at, decline_reason, decline_read_at) ON appraisal.announcement
  TO asisten_kinerja;
GRANT SELECT ON assistant.account TO asisten_kinerja;
GRANT UPDATE (revoked_at, unreachable_at, proved_until) ON assistant.account TO asisten_kinerja;
GRANT SELECT, INSERT, UPDATE ON assistant.link_code, assistant.consent TO asisten_kinerja;
GRANT SELECT, INSERT, UPDATE, DELETE ON assistant.conversation, assistant.pin TO asisten_kinerja;
GRANT SELECT, INSERT, DELETE ON assistant.reminder, assistant.stored_file, assistant.restriction TO asisten_kinerja;
-- What an account that is unlinked was sent is emptied, and what was still to come withdrawn.
GRANT SELECT, INSERT, UPDATE (content, state, reason) ON assistant.outbox TO asisten_kinerja;
GRANT INSERT ON assistant.inbox TO asisten_kinerja;

-- What the program does besides: founding an agency, linking, sending, fetching files, purging.
GRANT INSERT ON appraisal.agency TO asisten_kinerja_every_agency;
GRANT UPDATE (expanded_at) ON appraisal.announcement TO asisten_kinerja_every_agency;
GRANT INSERT ON appraisal.announcement_receipt TO asisten_kinerja_every_agency;
GRANT SELECT ON appraisal.audit_seal TO asisten_kinerja_every_agency;
GRANT INSERT, UPDATE ON assistant.account TO asisten_kinerja_every_agency;
GRANT SELECT, INSERT, UPDATE, DELETE ON assistant.link_attempt, assistant.link_request, assistant.wrong_code
  TO asisten_kinerja_every_agency;
GRANT UPDATE ON assistant.outbox, assistant.stored_file TO asisten_kinerja_every_agency;
GRANT SELECT ON assistant.inbox TO asisten_kinerja_every_agency;
GRANT DELETE ON assistant.inbox, assistant.outbox, assistant.link_code TO asisten_kinerja_every_agency;

GRANT USAGE ON ALL SEQUENCES IN SCHEMA appraisal, assistant TO asisten_kinerja;
REVOKE ALL ON SEQUENCE appraisal.audit_entry_id_seq FROM asisten_kinerja;

-- Which migrations were applied is no secret: whoever starts the program may see that none is missing.
DO $$
BEGIN
  IF to_regclass('public._prisma_migrations') IS NOT NULL THEN
    GRANT SELECT ON public._prisma_migrations TO PUBLIC;
  END IF;
END $$;

-- ───── rows ─────

-- The agency this transaction has named; null, which is no agency, when it has named none.
CREATE FUNCTION appraisal.named_agency() RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT nullif(current_setting('appraisal.agency', true), '')::integer
$$;

-- What belongs to an agency is within reach when the agency is.
CREATE POLICY named_agency ON appraisal.agency TO asisten_kinerja USING (id = appraisal.named_agency());
CREATE POLICY named_agency ON appraisal.unit TO asisten_kinerja USING (agency_id = appraisal.named_agency());
CREATE POLICY named_agency ON appraisal.employee TO asisten_kinerja USING (agency_id = appraisal.named_agency());
CREATE POLICY named_agency ON appraisal.period TO asisten_kinerja USING (agency_id = appraisal.named_agency());
CREATE POLICY named_agency ON appraisal.objection TO asisten_kinerja USING (agency_id = appraisal.named_agency());
CREATE POLICY named_agency ON appraisal.announcement TO asisten_kinerja USING (agency_id = appraisal.named_agency());
CREATE POLICY named_agency ON appraisal.delegation TO asisten_kinerja USING (agency_id = appraisal.named_agency());
CREATE POLICY named_agency ON appraisal.data_request TO asisten_kinerja USING (agency_id = appraisal.named_agency());
CREATE POLICY named_agency ON appraisal.audit_entry TO asisten_kinerja USING (agency_id = appraisal.named_agency());
CREATE POLICY named_agency ON appraisal.audit_seal TO asisten_kinerja USING (agency_id = appraisal.named_agency());

-- What belongs to a row is within reach when that row is, by the policy of its table.
CREATE POLICY named_agency ON appraisal.role_held TO asisten_kinerja
  USING (EXISTS (SELECT FROM appraisal.employee parent WHERE parent.id = employee_id));
CREATE POLICY named_agency ON appraisal.plan TO asisten_kinerja
  USING (EXISTS (SELECT FROM appraisal.employee parent WHERE parent.id = employee_id));
CREATE POLICY named_agency ON appraisal.work_result TO asisten_kinerja
  USING (EXISTS (SELECT FROM appraisal.plan parent WHERE parent.id = plan_id));
CREATE POLICY named_agency ON appraisal.progress_report TO asisten_kinerja
  USING (EXISTS (SELECT FROM appraisal.employee parent WHERE parent.id = employee_id));
CREATE POLICY named_agency ON appraisal.feedback TO asisten_kinerja
  USING (EXISTS (SELECT FROM appraisal.employee parent WHERE parent.id = employee_id));
CREATE POLICY named_agency ON appraisal.evaluation TO asisten_kinerja
  USING (EXISTS (SELECT FROM appraisal.employee parent WHERE parent.id = employee_id));
CREATE POLICY named_agency ON appraisal.announcement_receipt TO asisten_kinerja
  USING (EXISTS (SELECT FROM appraisal.announcement parent WHERE parent.id = announcement_id));
CREATE POLICY named_agency ON assistant.account TO asisten_kinerja
  USING (EXISTS (SELECT FROM appraisal.employee parent WHERE parent.id = employee_id));
CREATE POLICY named_agency ON assistant.link_code TO asisten_kinerja
  USING (EXISTS (SELECT FROM appraisal.employee parent WHERE parent.id = employee_id));
CREATE POLICY named_agency ON assistant.consent TO asisten_kinerja
  USING (EXISTS (SELECT FROM appraisal.employee parent WHERE parent.id = employee_id));
CREATE POLICY named_agency ON assistant.restriction TO asisten_kinerja
  USING (EXISTS (SELECT FROM appraisal.employee parent WHERE parent.id = employee_id));
CREATE POLICY named_agency ON assistant.pin TO asisten_kinerja
  USING (EXISTS (SELECT FROM appraisal.employee parent WHERE parent.id = employee_id));
CREATE POLICY named_agency ON assistant.link_request TO asisten_kinerja
  USING (EXISTS (SELECT FROM appraisal.employee parent WHERE parent.id = employee_id));
CREATE POLICY named_agency ON assistant.conversation TO asisten_kinerja
  USING (EXISTS (SELECT FROM appraisal.employee parent WHERE parent.id = employee_id));
CREATE POLICY named_agency ON assistant.reminder TO asisten_kinerja
  USING (EXISTS (SELECT FROM appraisal.employee parent WHERE parent.id = employee_id));
CREATE POLICY named_agency ON assistant.stored_file TO asisten_kinerja
  USING (EXISTS (SELECT FROM appraisal.employee parent WHERE parent.id = employee_id));

-- A report and its entries, an evaluation and its scores are written in one statement, which sees no row that it has
-- itself just made. A volatile function does; it costs more, and is asked last.
CREATE FUNCTION appraisal.reaches_report(wanted integer) RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  RETURN EXISTS (SELECT FROM appraisal.progress_report WHERE id = wanted);
END $$;
CREATE FUNCTION appraisal.reaches_entry(wanted integer) RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  RETURN EXISTS (SELECT FROM appraisal.progress_entry WHERE id = wanted);
END $$;
CREATE FUNCTION appraisal.reaches_evaluation(wanted integer) RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  RETURN EXISTS (SELECT FROM appraisal.evaluation WHERE id = wanted);
END $$;
CREATE POLICY named_agency ON appraisal.progress_entry TO asisten_kinerja
  USING (EXISTS (SELECT FROM appraisal.work_result parent WHERE parent.id = work_result_id))
  WITH CHECK (EXISTS (SELECT FROM appraisal.work_result parent WHERE parent.id = work_result_id)
    AND appraisal.reaches_report(report_id));
CREATE POLICY named_agency ON appraisal.evidence TO asisten_kinerja
  USING (EXISTS (SELECT FROM appraisal.progress_entry parent WHERE parent.id = entry_id)
    OR appraisal.reaches_entry(entry_id));
CREATE POLICY named_agency ON appraisal.behavior_score TO asisten_kinerja
  USING (EXISTS (SELECT FROM appraisal.evaluation parent WHERE parent.id = evaluation_id))
  WITH CHECK (appraisal.reaches_evaluation(evaluation_id));

-- A message to a stranger is nobody's.
CREATE POLICY named_agency ON assistant.outbox TO asisten_kinerja USING (
  employee_id IS NULL OR EXISTS (SELECT FROM appraisal.employee parent WHERE parent.id = employee_id));

-- Reading across all agencies costs nothing: beside a policy that is always true the planner drops the other.
DO $$
DECLARE
  reached regclass;
BEGIN
  FOREACH reached IN ARRAY ARRAY[
    'appraisal.agency', 'appraisal.unit', 'appraisal.employee', 'appraisal.role_held', 'appraisal.period',
    'appraisal.plan', 'appraisal.work_result', 'appraisal.progress_report', 'appraisal.progress_entry',
    'appraisal.evidence', 'appraisal.feedback', 'appraisal.evaluation', 'appraisal.behavior_score',
    'appraisal.objection', 'appraisal.announcement', 'appraisal.announcement_receipt', 'appraisal.delegation',
    'appraisal.data_request', 'appraisal.audit_entry', 'appraisal.audit_seal', 'assistant.account', 'assistant.link_code',
    'assistant.link_request', 'assistant.consent', 'assistant.pin', 'assistant.conversation', 'assistant.outbox',
    'assistant.reminder', 'assistant.stored_file', 'assistant.restriction'
  ]::regclass[] LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', reached);
    EXECUTE format('CREATE POLICY every_agency ON %s TO asisten_kinerja_every_agency USING (true)', reached);
  END LOOP;
END $$;

-- ───── what looks further than a turn ─────

-- These run as the owner of the tables, each for one purpose.

-- The trail is written by whatever changes a row, and by nobody directly but to note what somebody is shown.
ALTER FUNCTION appraisal.write_audit() SECURITY DEFINER SET search_path = pg_catalog, pg_temp;
REVOKE EXECUTE ON FUNCTION appraisal.write_audit(), appraisal.seal_audit(), appraisal.audit_heads(),
  appraisal.note_read(text, text[], integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION appraisal.note_read(text, text[], integer) TO asisten_kinerja;
GRANT EXECUTE ON FUNCTION appraisal.audit_heads() TO asisten_kinerja_every_agency;

-- Opening a turn looks for its person in all agencies, and names his.
ALTER FUNCTION assistant.receive(text, text, text, timestamptz) SECURITY DEFINER SET search_path = pg_catalog, pg_temp;
ALTER FUNCTION assistant.visit(integer, timestamptz) RENAME TO open_turn;
REVOKE EXECUTE ON FUNCTION assistant.open_turn(integer, timestamptz) FROM PUBLIC;
CREATE FUNCTION assistant.visit(person integer, at timestamptz) RETURNS json LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  opened json := assistant.open_turn(person, at);
BEGIN
  PERFORM set_config('appraisal.agency', coalesce(opened #>> '{person,agencyId}', ''), true);
  RETURN opened;
END $$;
REVOKE EXECUTE ON FUNCTION assistant.receive(text, text, text, timestamptz), assistant.visit(integer, timestamptz)
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION assistant.receive(text, text, text, timestamptz), assistant.visit(integer, timestamptz)
  TO asisten_kinerja;

-- Which of these numbers belong to employees of another agency than this one: no list takes over another's people.
CREATE FUNCTION appraisal.employed_elsewhere(numbers text[], agency integer) RETURNS text[] LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT ARRAY(SELECT e.employee_number FROM appraisal.employee e
    WHERE e.agency_id <> agency AND e.employee_number = ANY (numbers))
$$;
REVOKE EXECUTE ON FUNCTION appraisal.employed_elsewhere(text[], integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION appraisal.employed_elsewhere(text[], integer) TO asisten_kinerja;
