-- What says something of accounts is never emptied either: it is about no family, and no disposal reaches it.
DROP TRIGGER journal_keeps_its_account;
CREATE TRIGGER journal_keeps_its_account BEFORE UPDATE ON journal
WHEN OLD.kind IN ('record-opened', 'record-refused', 'record-held', 'hold-released', 'record-disposed', 'journal-restored', 'account-changed', 'account-history-taken')
BEGIN
    SELECT RAISE(ABORT, 'the journal is never changed');
END;
