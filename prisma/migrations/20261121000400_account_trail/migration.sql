-- Who was linked to which chat, and until when, is part of the trail.
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON assistant.account
  FOR EACH ROW EXECUTE FUNCTION appraisal.write_audit('id');
