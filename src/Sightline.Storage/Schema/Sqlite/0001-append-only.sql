-- Nothing in the journal is changed or taken out, whoever holds the connection: all that an update may do is to empty plain and sealed together.
CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
WHEN NEW.plain IS NOT NULL OR NEW.sealed IS NOT NULL
  OR NEW.position IS NOT OLD.position OR NEW.received_at IS NOT OLD.received_at OR NEW.family IS NOT OLD.family OR NEW.kind IS NOT OLD.kind
  OR NEW.actor IS NOT OLD.actor OR NEW.source IS NOT OLD.source OR NEW.record_key IS NOT OLD.record_key OR NEW.version IS NOT OLD.version
  OR NEW.supersedes IS NOT OLD.supersedes OR NEW.known_on IS NOT OLD.known_on OR NEW.hash IS NOT OLD.hash
BEGIN
    SELECT RAISE(ABORT, 'the journal is never changed');
END;

CREATE TRIGGER journal_is_never_deleted BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is never changed');
END;
