-- By which row of the journal an event of an account is held. It only says where to look: the row itself names account and number, and has the hash of the event and of all
-- that then stood of the account. Events from before this step have none; a row of the journal holds them as they stood when the step was taken.
CREATE TABLE account_item (
    position {key} NOT NULL,
    account  TEXT NOT NULL,
    number   {int} NOT NULL
);
CREATE UNIQUE INDEX account_item_by_event ON account_item (account, number);

-- What belongs to an account is read together whenever something happens to it.
CREATE INDEX invitation_by_account ON invitation (account);
CREATE INDEX account_link_by_account ON account_link (account);
