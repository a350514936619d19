-- What says that somebody looked, that a record was held or disposed of, or that the journal was restored, is never emptied.
CREATE TRIGGER journal_keeps_its_account BEFORE UPDATE ON journal
WHEN OLD.kind IN ('record-opened', 'record-refused', 'record-held', 'hold-released', 'record-disposed', 'journal-restored')
BEGIN
    SELECT RAISE(ABORT, 'the journal is never changed');
END;

-- A program that has not heard yet that a record was disposed of adds nothing to it.
CREATE TRIGGER journal_adds_nothing_to_the_disposed BEFORE INSERT ON journal
WHEN NEW.kind <> 'record-disposed' AND EXISTS (SELECT 1 FROM disposed d WHERE d.family = NEW.family)
BEGIN
    SELECT RAISE(ABORT, 'the record was disposed of');
END;
