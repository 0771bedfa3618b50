-- What people ask about their own data, what keeps the bot silent towards whom, and what fades and is purged.

-- ───── requests (UU 27/2022 Ps. 5–14) ─────

CREATE TABLE appraisal.data_request (
  id serial PRIMARY KEY,
  agency_id integer NOT NULL,
  employee_id integer NOT NULL,
  number text NOT NULL,
  kind text NOT NULL,
  text text,
  state text NOT NULL DEFAULT 'open',
  opened_at timestamptz(3) NOT NULL,
  due_at timestamptz(3) NOT NULL,
  answered_at timestamptz(3),
  answered_by_id integer,
  outcome text,
  answer text,
  answer_read_at timestamptz(3),
  CONSTRAINT data_request_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES appraisal.agency (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT data_request_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES appraisal.employee (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT data_request_answered_by_id_fkey FOREIGN KEY (answered_by_id) REFERENCES appraisal.employee (id) ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT data_request_kind CHECK (kind IN ('export', 'correction', 'withdrawal', 'restriction', 'lifting')),
  CONSTRAINT data_request_state CHECK (state IN ('open', 'answered')),
  CONSTRAINT data_request_text CHECK ((kind = 'correction') = (text IS NOT NULL)),
  CONSTRAINT data_request_outcome CHECK (outcome IN ('done', 'declined')),
  CONSTRAINT data_request_answered_in_full CHECK ((state = 'answered') = (answered_at IS NOT NULL)
    AND (state = 'answered') = (outcome IS NOT NULL)),
  -- All but a correction are carried out at once, by the program.
  CONSTRAINT data_request_open_is_correction CHECK (state = 'answered' OR kind = 'correction'),
  CONSTRAINT data_request_correction_answered CHECK (kind <> 'correction' OR state = 'open' OR answer IS NOT NULL)
);
CREATE UNIQUE INDEX data_request_agency_id_number_key ON appraisal.data_request (agency_id, number);
CREATE INDEX data_request_employee_id_idx ON appraisal.data_request (employee_id);
CREATE INDEX data_request_answered_by_id_idx ON appraisal.data_request (answered_by_id);
CREATE INDEX data_request_open ON appraisal.data_request (agency_id) WHERE state = 'open';
CREATE INDEX data_request_answer_unread ON appraisal.data_request (employee_id)
  WHERE kind = 'correction' AND state = 'answered' AND answer_read_at IS NULL;

CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON appraisal.data_request FOR EACH ROW EXECUTE FUNCTION appraisal.write_audit('id');

-- ───── restriction (Ps. 11, 41) ─────

-- To whom the bot says nothing of its own accord. Who asked for it and who lifted it is on record as a request.
CREATE TABLE assistant.restriction (
  employee_id integer PRIMARY KEY,
  since timestamptz(3) NOT NULL,
  CONSTRAINT restriction_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES appraisal.employee (id) ON DELETE RESTRICT ON UPDATE CASCADE
);

-- ───── what the program itself makes, fades and purges ─────

-- Made for its owner by the program, not sent by him; its bytes are there from the beginning.
ALTER TABLE assistant.stored_file ADD COLUMN made boolean NOT NULL DEFAULT false;

-- Personal messages that were sent and still have their words, by when they went out.
CREATE INDEX outbox_unfaded ON assistant.outbox (sent_at)
  WHERE state = 'sent' AND kind IN ('send', 'edit') AND content @> '{"protect": true}';
CREATE INDEX outbox_edits ON assistant.outbox (edits) WHERE edits IS NOT NULL;

-- When an address last guessed; null for guesses of before.
ALTER TABLE assistant.link_attempt ADD COLUMN tried_at timestamptz(3);
