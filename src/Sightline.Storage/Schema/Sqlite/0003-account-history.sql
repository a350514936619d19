-- What happened to an account is never changed or taken out.
CREATE TRIGGER account_event_is_never_changed BEFORE UPDATE ON account_event
BEGIN
    SELECT RAISE(ABORT, 'what happened to an account is never changed');
END;

CREATE TRIGGER account_event_is_never_deleted BEFORE DELETE ON account_event
BEGIN
    SELECT RAISE(ABORT, 'what happened to an account is never changed');
END;
