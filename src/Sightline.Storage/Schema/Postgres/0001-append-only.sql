-- Nothing in the journal is changed or taken out, whoever holds the connection: all that an update may do is to empty plain and sealed together.
CREATE FUNCTION journal_is_never_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.plain IS NULL AND NEW.sealed IS NULL
        AND (NEW.position, NEW.received_at, NEW.family, NEW.kind, NEW.actor, NEW.source, NEW.record_key, NEW.version, NEW.supersedes, NEW.known_on, NEW.hash)
            IS NOT DISTINCT FROM
            (OLD.position, OLD.received_at, OLD.family, OLD.kind, OLD.actor, OLD.source, OLD.record_key, OLD.version, OLD.supersedes, OLD.known_on, OLD.hash)
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'the journal is never changed';
END;
$$;

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE OR DELETE ON journal FOR EACH ROW EXECUTE FUNCTION journal_is_never_changed();
CREATE TRIGGER journal_is_never_emptied BEFORE TRUNCATE ON journal FOR EACH STATEMENT EXECUTE FUNCTION journal_is_never_changed();
