-- What says that somebody looked, that a record was held or disposed of, or that the journal was restored, is never emptied.
CREATE FUNCTION journal_keeps_its_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the journal is never changed';
END;
$$;

CREATE TRIGGER journal_keeps_its_account BEFORE UPDATE ON journal FOR EACH ROW
WHEN (OLD.kind IN ('record-opened', 'record-refused', 'record-held', 'hold-released', 'record-disposed', 'journal-restored'))
EXECUTE FUNCTION journal_keeps_its_account();

-- A program that has not heard yet that a record was disposed of adds nothing to it. Once a statement: a batch is one.
CREATE FUNCTION journal_adds_nothing_to_the_disposed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM added a JOIN disposed d ON d.family = a.family WHERE a.kind <> 'record-disposed') THEN
        RAISE EXCEPTION 'the record was disposed of' USING ERRCODE = 'SL001';
    END IF;
    RETURN NULL;
END;
$$;

CREATE TRIGGER journal_adds_nothing_to_the_disposed AFTER INSERT ON journal
REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION journal_adds_nothing_to_the_disposed();
