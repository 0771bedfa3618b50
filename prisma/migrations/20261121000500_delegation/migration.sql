-- Acting officials (Plt./Plh.), and who did something in another's place.

CREATE TABLE appraisal.delegation (
  id serial PRIMARY KEY,
  agency_id integer NOT NULL,
  principal_id integer NOT NULL,
  acting_id integer NOT NULL,
  kind text NOT NULL,
  scope text[] NOT NULL,
  letter_number text NOT NULL,
  starts_at timestamptz(3) NOT NULL,
  ends_at timestamptz(3),
  CONSTRAINT delegation_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES appraisal.agency (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT delegation_principal_id_fkey FOREIGN KEY (principal_id) REFERENCES appraisal.employee (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT delegation_acting_id_fkey FOREIGN KEY (acting_id) REFERENCES appraisal.employee (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT delegation_kind CHECK (kind IN ('plt', 'plh')),
  CONSTRAINT delegation_scope CHECK (scope <@ ARRAY['plan', 'report', 'employee', 'objection'] AND cardinality(scope) > 0),
  CONSTRAINT delegation_letter CHECK (letter_number <> ''),
  CONSTRAINT delegation_order CHECK (ends_at IS NULL OR starts_at <= ends_at),
  CONSTRAINT delegation_not_to_oneself CHECK (principal_id <> acting_id),
  -- One acting official at a time.
  CONSTRAINT delegation_one_at_a_time EXCLUDE USING gist (
    int4range(principal_id, principal_id, '[]') WITH &&, tstzrange(starts_at, ends_at) WITH &&)
);
CREATE INDEX delegation_agency_id_idx ON appraisal.delegation (agency_id);
CREATE INDEX delegation_principal_id_idx ON appraisal.delegation (principal_id);
CREATE INDEX delegation_acting_id_idx ON appraisal.delegation (acting_id);

CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON appraisal.delegation FOR EACH ROW EXECUTE FUNCTION appraisal.write_audit('id');

-- Who signed "a.n." the appraiser or the superior; null where they did themselves.
ALTER TABLE appraisal.plan ADD COLUMN acted_by_id integer
  CONSTRAINT plan_acted_by_id_fkey REFERENCES appraisal.employee (id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE appraisal.evaluation ADD COLUMN acted_by_id integer
  CONSTRAINT evaluation_acted_by_id_fkey REFERENCES appraisal.employee (id) ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT evaluation_not_by_oneself_in_anothers_place CHECK (acted_by_id <> employee_id);
ALTER TABLE appraisal.objection ADD COLUMN decided_by_id integer
  CONSTRAINT objection_decided_by_id_fkey REFERENCES appraisal.employee (id) ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT objection_not_decided_by_a_side CHECK (decided_by_id <> appraiser_id AND decided_by_id <> employee_id);

-- Units stand below one another; a performance manager runs one and all below it, or the whole agency (null).
ALTER TABLE appraisal.unit ADD COLUMN parent_id integer
  CONSTRAINT unit_parent_id_fkey REFERENCES appraisal.unit (id) ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT unit_not_below_itself CHECK (parent_id <> id);
CREATE INDEX unit_parent_id_idx ON appraisal.unit (parent_id);
ALTER TABLE appraisal.role_held ADD COLUMN unit_id integer
  CONSTRAINT role_held_unit_id_fkey REFERENCES appraisal.unit (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT role_held_unit CHECK (unit_id IS NULL OR role = 'performance-manager');
