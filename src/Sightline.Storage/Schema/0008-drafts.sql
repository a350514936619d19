-- What somebody types into the form of an entry, until it is recorded: no part of the journal. It is sealed with the family's key, so that it goes with it; a restore leaves it out.
CREATE TABLE entry_draft (
    account  TEXT NOT NULL,
    family   {int} NOT NULL,
    form     {bytes} NOT NULL,
    sealed   {bytes},          -- nothing once it was recorded or discarded: a browser that sends it late is not believed
    saved_at {int} NOT NULL,
    PRIMARY KEY (account, family, form)
){clustered};
CREATE INDEX entry_draft_by_age ON entry_draft (saved_at);
