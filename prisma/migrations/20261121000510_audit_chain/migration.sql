-- Whom a line of the trail is about, reads of other people's results, and a chain of hashes that shows what was done to it.

-- ───── whom a line is about, and of which agency ─────

ALTER TABLE appraisal.audit_entry
  ADD COLUMN subject_id INTEGER,
  ADD COLUMN agency_id INTEGER,
  -- Lines of one transaction belong together. It numbers nothing that was recorded before there was a chain.
  ADD COLUMN transaction_id BIGINT NOT NULL DEFAULT 0,
  ADD CONSTRAINT audit_operation CHECK (operation IN ('insert', 'update', 'delete', 'read'));
ALTER TABLE appraisal.audit_entry ALTER COLUMN transaction_id DROP DEFAULT;

CREATE INDEX audit_entry_subject_id_id_idx ON appraisal.audit_entry (subject_id, id);
CREATE INDEX audit_entry_transaction_id_idx ON appraisal.audit_entry (transaction_id);

-- The employee a row is about: himself, whom it names, or whom its parent does. Null where it concerns nobody alone.
CREATE FUNCTION appraisal.subject_of(of_table text, line jsonb) RETURNS integer LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF of_table = 'employee' THEN RETURN (line ->> 'id')::int; END IF;
  IF line ? 'employee_id' THEN RETURN (line ->> 'employee_id')::int; END IF;
  IF line ? 'principal_id' THEN RETURN (line ->> 'principal_id')::int; END IF;
  IF line ? 'plan_id' THEN
    RETURN (SELECT employee_id FROM appraisal.plan WHERE id = (line ->> 'plan_id')::int);
  END IF;
  IF line ? 'report_id' THEN
    RETURN (SELECT employee_id FROM appraisal.progress_report WHERE id = (line ->> 'report_id')::int);
  END IF;
  IF line ? 'entry_id' THEN
    RETURN (SELECT r.employee_id FROM appraisal.progress_entry n
      JOIN appraisal.progress_report r ON r.id = n.report_id WHERE n.id = (line ->> 'entry_id')::int);
  END IF;
  IF line ? 'evaluation_id' THEN
    RETURN (SELECT employee_id FROM appraisal.evaluation WHERE id = (line ->> 'evaluation_id')::int);
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION appraisal.agency_of(of_table text, line jsonb, subject integer) RETURNS integer
LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF of_table = 'agency' THEN RETURN (line ->> 'id')::int; END IF;
  IF line ? 'agency_id' THEN RETURN (line ->> 'agency_id')::int; END IF;
  RETURN (SELECT agency_id FROM appraisal.employee WHERE id = subject);
END $$;

ALTER TABLE appraisal.audit_entry DISABLE TRIGGER audit_entry_append_only;
UPDATE appraisal.audit_entry SET subject_id = appraisal.subject_of(table_name, coalesce(after, before));
UPDATE appraisal.audit_entry SET agency_id = appraisal.agency_of(table_name, coalesce(after, before), subject_id);
ALTER TABLE appraisal.audit_entry ENABLE TRIGGER audit_entry_append_only;

-- ───── writing ─────

-- Nobody but the owner of the trail writes into it: what follows is done in his name, and finds what it names whatever
-- the caller's search path. The acting person and the time of the turn are set by the application for its transaction;
-- without them a line is written all the same, with no actor and the database's own clock.

CREATE FUNCTION appraisal.add_audit_line(of_table text, key text, operation text, before jsonb, after jsonb,
  subject integer, agency integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO appraisal.audit_entry
    (at, actor_id, table_name, row_key, operation, before, after, subject_id, agency_id, transaction_id)
  VALUES (
    coalesce(nullif(current_setting('appraisal.now', true), '')::timestamptz, clock_timestamp()),
    nullif(current_setting('appraisal.actor', true), '')::int,
    of_table, key, operation, before, after, subject, agency, pg_current_xact_id()::text::bigint);
END $$;

CREATE OR REPLACE FUNCTION appraisal.write_audit() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  changed jsonb := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END);
  subject integer;
BEGIN
  IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;
  subject := appraisal.subject_of(TG_TABLE_NAME, changed);
  PERFORM appraisal.add_audit_line(
    TG_TABLE_NAME,
    (SELECT string_agg(changed ->> key, ':' ORDER BY position) FROM unnest(TG_ARGV) WITH ORDINALITY AS keys (key, position)),
    lower(TG_OP),
    CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END,
    CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END,
    subject,
    appraisal.agency_of(TG_TABLE_NAME, changed, subject));
  RETURN NULL;
END $$;

-- Notes that rows about that employee were shown to whoever acts; what is his own needs no note.
CREATE FUNCTION appraisal.note_read(of_table text, keys text[], subject integer) RETURNS void LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  agency integer := appraisal.agency_of('', '{}', subject);
BEGIN
  IF current_setting('appraisal.actor', true) = subject::text THEN RETURN; END IF;
  PERFORM appraisal.add_audit_line(of_table, key, 'read', NULL, NULL, subject, agency) FROM unnest(keys) AS key;
END $$;

-- ───── the chain ─────

-- One chain for each agency, and one, 0, for lines of none. A seal is the hash of the seal before it and of its line.
CREATE TABLE appraisal.audit_seal (
  agency_id INTEGER NOT NULL,
  sequence BIGINT NOT NULL,
  entry_id BIGINT NOT NULL,
  hash BYTEA NOT NULL,
  CONSTRAINT audit_seal_pkey PRIMARY KEY (agency_id, sequence)
);
CREATE UNIQUE INDEX audit_seal_entry_id_key ON appraisal.audit_seal (entry_id);

CREATE TRIGGER audit_seal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON appraisal.audit_seal
  FOR EACH STATEMENT EXECUTE FUNCTION appraisal.refuse_change();

-- A line as it is hashed, the same in every session. Never to be changed: the seals there are would not fit any more.
CREATE FUNCTION appraisal.audit_bytes(line appraisal.audit_entry) RETURNS bytea
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT convert_to(jsonb_build_array(line.id, (extract(epoch FROM line.at) * 1000000)::bigint, line.actor_id,
    line.table_name, line.row_key, line.operation, line.before, line.after, line.subject_id, line.agency_id,
    line.transaction_id)::text, 'UTF8')
$$;

CREATE FUNCTION appraisal.next_seal(seal bytea, head bytea, line bytea) RETURNS bytea
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN sha256(coalesce(seal, head) || line);
END $$;

-- The seals of lines that follow one another, the first of which follows that head.
CREATE AGGREGATE appraisal.chained(head bytea, line bytea) (SFUNC = appraisal.next_seal, STYPE = bytea);

-- Seals the lines of a transaction as it commits, all at once when it comes to the first of them: only for as long as
-- that takes is a chain held against others, and a transaction that is taken back leaves no gap. Chains are taken in
-- order, so that two transactions never wait for each other.
CREATE FUNCTION appraisal.seal_audit() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  chain integer;
  head appraisal.audit_seal;
BEGIN
  IF EXISTS (SELECT FROM appraisal.audit_seal WHERE entry_id = NEW.id) THEN RETURN NULL; END IF;
  FOR chain IN
    SELECT DISTINCT coalesce(agency_id, 0) FROM appraisal.audit_entry
    WHERE id >= NEW.id AND transaction_id = NEW.transaction_id ORDER BY 1
  LOOP
    PERFORM pg_advisory_xact_lock(hashtext('audit'), chain);
    SELECT * INTO head FROM appraisal.audit_seal WHERE agency_id = chain ORDER BY sequence DESC LIMIT 1;
    INSERT INTO appraisal.audit_seal (agency_id, sequence, entry_id, hash)
    SELECT chain, coalesce(head.sequence, 0) + row_number() OVER lines, e.id,
      appraisal.chained(coalesce(head.hash, ''), appraisal.audit_bytes(e)) OVER lines
    FROM appraisal.audit_entry e
    WHERE e.id >= NEW.id AND e.transaction_id = NEW.transaction_id AND coalesce(e.agency_id, 0) = chain
    WINDOW lines AS (ORDER BY e.id ROWS UNBOUNDED PRECEDING);
  END LOOP;
  RETURN NULL;
END $$;

INSERT INTO appraisal.audit_seal (agency_id, sequence, entry_id, hash)
SELECT coalesce(e.agency_id, 0), row_number() OVER lines, e.id, appraisal.chained('', appraisal.audit_bytes(e)) OVER lines
FROM appraisal.audit_entry e
WINDOW lines AS (PARTITION BY coalesce(e.agency_id, 0) ORDER BY e.id ROWS UNBOUNDED PRECEDING);

CREATE CONSTRAINT TRIGGER seal AFTER INSERT ON appraisal.audit_entry
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION appraisal.seal_audit();

-- The last seal of each chain: noted elsewhere, it shows when a whole tail is cut off here.
CREATE FUNCTION appraisal.audit_heads() RETURNS SETOF appraisal.audit_seal LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH RECURSIVE head AS (
    (SELECT * FROM appraisal.audit_seal ORDER BY agency_id DESC, sequence DESC LIMIT 1)
    UNION ALL
    SELECT below.* FROM head CROSS JOIN LATERAL (
      SELECT * FROM appraisal.audit_seal s WHERE s.agency_id < head.agency_id
      ORDER BY s.agency_id DESC, s.sequence DESC LIMIT 1) AS below
  )
  SELECT * FROM head ORDER BY agency_id
$$;
