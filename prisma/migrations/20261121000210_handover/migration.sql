-- A plan not agreed to yet goes with its employee to his next appraiser; one that is agreed to stays as it was signed.
CREATE FUNCTION appraisal.hand_plans_over() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE appraisal.plan SET appraiser_id = NEW.appraiser_id WHERE employee_id = NEW.id AND state <> 'approved';
  RETURN NULL;
END $$;

CREATE TRIGGER plans_handed_over AFTER UPDATE OF appraiser_id ON appraisal.employee
  FOR EACH ROW WHEN (NEW.appraiser_id <> OLD.appraiser_id) EXECUTE FUNCTION appraisal.hand_plans_over();
