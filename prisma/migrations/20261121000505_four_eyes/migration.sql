-- Four eyes: where an agency wants it, what one administrator announces goes out once another has agreed.

ALTER TABLE appraisal.agency ADD COLUMN four_eyes boolean NOT NULL DEFAULT false;

ALTER TABLE appraisal.announcement
  ADD COLUMN state text NOT NULL DEFAULT 'released',
  ADD COLUMN decided_by_id integer
    CONSTRAINT announcement_decided_by_id_fkey REFERENCES appraisal.employee (id) ON DELETE SET NULL ON UPDATE CASCADE,
  ADD COLUMN decided_at timestamptz(3),
  ADD COLUMN decline_reason text,
  ADD COLUMN decline_read_at timestamptz(3),
  ADD CONSTRAINT announcement_state CHECK (state IN ('proposed', 'released', 'declined')),
  ADD CONSTRAINT announcement_decided_by_another CHECK (decided_by_id <> author_id),
  ADD CONSTRAINT announcement_declined_with_reason CHECK ((state = 'declined') = (decline_reason IS NOT NULL)),
  ADD CONSTRAINT announcement_expanded_once_released CHECK (expanded_at IS NULL OR state = 'released');

CREATE INDEX announcement_undecided ON appraisal.announcement (agency_id) WHERE state = 'proposed';
