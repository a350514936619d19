-- What happened to an account is never changed or taken out.
CREATE FUNCTION account_event_is_never_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what happened to an account is never changed';
END;
$$;

CREATE TRIGGER account_event_is_never_changed BEFORE UPDATE OR DELETE ON account_event FOR EACH ROW EXECUTE FUNCTION account_event_is_never_changed();
CREATE TRIGGER account_event_is_never_emptied BEFORE TRUNCATE ON account_event FOR EACH STATEMENT EXECUTE FUNCTION account_event_is_never_changed();
