-- A turn of a person in as few round trips as can be, and tables laid out for many turns and a long outbox.

-- ───── opening a turn ─────

-- Each statement of these functions sees what was committed before it began: what follows the lock is up to date.

CREATE FUNCTION assistant.employee_at(via text, sender text) RETURNS integer LANGUAGE sql AS $$
  SELECT e.id
  FROM assistant.account a
  JOIN appraisal.employee e ON e.id = a.employee_id AND e.active
  WHERE a.channel = via AND a.address = sender AND a.revoked_at IS NULL
$$;

-- Turns of one person follow one another: this waits for the one under way and keeps others waiting until the
-- transaction ends.
CREATE FUNCTION assistant.lock_person(person integer) RETURNS void LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock(hashtext('person'), person)
$$;

-- Opens a turn of that employee and names him and its moment to the trail. Null when he is gone.
CREATE FUNCTION assistant.visit(person integer, at timestamptz) RETURNS json LANGUAGE plpgsql AS $$
BEGIN
  PERFORM assistant.lock_person(person);
  PERFORM set_config('appraisal.actor', person::text, true), set_config('appraisal.now', at::text, true);
  RETURN (
    SELECT json_build_object(
      'person', json_build_object('id', e.id, 'agencyId', e.agency_id, 'name', e.name, 'position', e.position,
        'unit', json_build_object('id', u.id, 'name', u.name), 'appraiserId', e.appraiser_id,
        'status', e.status, 'zone', e.zone,
        'roles', ARRAY(SELECT h.role FROM appraisal.role_held h WHERE h.employee_id = e.id ORDER BY h.role),
        'hasSubordinates', EXISTS (SELECT FROM appraisal.employee s WHERE s.appraiser_id = e.id AND s.active)),
      'addresses', (
        SELECT coalesce(json_agg(json_build_object('channel', a.channel, 'address', a.address)
          ORDER BY a.channel = 'telegram' DESC), '[]')
        FROM assistant.account a
        WHERE a.employee_id = e.id AND a.revoked_at IS NULL AND a.unreachable_at IS NULL),
      'conversations', (
        SELECT coalesce(json_agg(json_build_object('id', c.id, 'employeeId', c.employee_id, 'flow', c.flow,
          'about', c.about, 'state', c.state, 'turn', c.turn, 'stored', c.stored)
          ORDER BY c.updated_at DESC, c.id DESC), '[]')
        FROM assistant.conversation c
        WHERE c.employee_id = e.id AND c.state IN ('active', 'parked')))
    FROM appraisal.employee e
    JOIN appraisal.unit u ON u.id = e.unit_id
    WHERE e.id = person AND e.active);
END $$;

-- Claims a delivery and opens the turn of whoever sent it; null when it was claimed before. A delivery under way
-- elsewhere is waited for, and claimed here if it is taken back there. The sender who is nobody's has a null person,
-- and his turns too follow one another.
CREATE FUNCTION assistant.receive(via text, delivery text, sender text, at timestamptz) RETURNS json
LANGUAGE plpgsql AS $$
DECLARE
  employee integer;
BEGIN
  INSERT INTO assistant.inbox (channel, key, received_at) VALUES (via, delivery, at) ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN RETURN NULL; END IF;
  employee := assistant.employee_at(via, sender);
  IF employee IS NULL THEN
    PERFORM pg_advisory_xact_lock(hashtext('stranger ' || via), hashtext(sender));
  ELSE
    PERFORM assistant.lock_person(employee);
  END IF;
  IF assistant.employee_at(via, sender) IS DISTINCT FROM employee THEN
    RAISE 'the account changed hands while its turn waited' USING ERRCODE = 'serialization_failure';
  END IF;
  -- Who writes can be reached.
  UPDATE assistant.account SET unreachable_at = NULL
  WHERE channel = via AND address = sender AND revoked_at IS NULL AND unreachable_at IS NOT NULL;
  IF employee IS NULL THEN
    PERFORM set_config('appraisal.now', at::text, true);
    RETURN json_build_object('person', NULL, 'addresses', '[]'::json, 'conversations', '[]'::json);
  END IF;
  RETURN assistant.visit(employee, at);
END $$;

-- ───── laid out for many turns ─────

-- A cancelled conversation can be taken up again, an ended one cannot.
ALTER TABLE assistant.conversation
  DROP CONSTRAINT conversation_state,
  ADD CONSTRAINT conversation_state CHECK (state IN ('active', 'parked', 'cancelled', 'ended'));

-- Most turns only change what a conversation holds and when: with no index on the time and room left in the page, such
-- an update touches no index at all. Those open are found by conversation_employee_id_state_idx.
DROP INDEX assistant.conversation_open;
ALTER TABLE assistant.conversation SET (fillfactor = 70);

-- A workspace vouches for an e-mail, in whatever letters.
CREATE INDEX employee_email ON appraisal.employee (lower(email)) WHERE active;

-- ───── laid out for a long outbox ─────

-- What may go now, in the order in which it goes; rows put off are passed over within the index.
DROP INDEX assistant.outbox_unsent;
CREATE INDEX outbox_queued ON assistant.outbox (channel, priority, id, next_try_at) WHERE state = 'queued';
-- When the next may go.
CREATE INDEX outbox_next ON assistant.outbox (channel, next_try_at) WHERE state = 'queued';

-- Rows leave these indexes as soon as they are sent; what they leave behind is cleared away in small steps, while the
-- table keeps growing.
ALTER TABLE assistant.outbox SET (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 20000);
