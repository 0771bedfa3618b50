-- What the assistant asks again and again, who owes what, is answered without a look at what is done with.

-- A report is evaluated once its evaluation is published, whoever publishes it. From then on it is neither sent anew
-- nor returned: its own row says so, and whoever waited for that row sees it.
ALTER TABLE appraisal.progress_report
  DROP CONSTRAINT progress_state,
  ADD CONSTRAINT progress_state CHECK (state IN ('submitted', 'returned', 'evaluated'));

CREATE FUNCTION appraisal.mark_evaluated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE appraisal.progress_report SET state = 'evaluated', return_reason = NULL
  WHERE employee_id = NEW.employee_id AND period_id = NEW.period_id;
  RETURN NULL;
END $$;

CREATE TRIGGER evaluated AFTER INSERT ON appraisal.evaluation
  FOR EACH ROW EXECUTE FUNCTION appraisal.mark_evaluated();

CREATE FUNCTION appraisal.refuse_change_of_evaluated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'progress report % is evaluated', OLD.id USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER evaluated_stands BEFORE UPDATE ON appraisal.progress_report
  FOR EACH ROW WHEN (OLD.state = 'evaluated') EXECUTE FUNCTION appraisal.refuse_change_of_evaluated();

-- A ruling tells what the ratings were and what they became.
ALTER TABLE appraisal.objection ADD CONSTRAINT objection_ruled_on_both_ratings CHECK (
  num_nonnulls(result_rating_before, behavior_rating_before, result_rating_after, behavior_rating_after)
    = CASE state WHEN 'decided' THEN 4 ELSE 0 END);

CREATE INDEX plan_undecided ON appraisal.plan (employee_id) WHERE state <> 'approved';
CREATE INDEX progress_report_unevaluated ON appraisal.progress_report (period_id, employee_id) WHERE state = 'submitted';
CREATE INDEX evaluation_unanswered ON appraisal.evaluation (employee_id) WHERE response IS NULL;
CREATE INDEX feedback_unread ON appraisal.feedback (employee_id) WHERE read_at IS NULL;
CREATE INDEX objection_undecided ON appraisal.objection (decider_id) WHERE state <> 'decided';
CREATE INDEX objection_ruling_unread ON appraisal.objection (employee_id)
  WHERE state = 'decided' AND ruling_read_at IS NULL;
