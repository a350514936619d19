-- What says something of accounts is never emptied either: it is about no family, and no disposal reaches it.
DROP TRIGGER journal_keeps_its_account ON journal;
CREATE TRIGGER journal_keeps_its_account BEFORE UPDATE ON journal FOR EACH ROW
WHEN (OLD.kind IN ('record-opened', 'record-refused', 'record-held', 'hold-released', 'record-disposed', 'journal-restored', 'account-changed', 'account-history-taken'))
EXECUTE FUNCTION journal_keeps_its_account();
