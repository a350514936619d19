-- Who may sign in. Nothing in a plain column says who somebody is: names, addresses and secrets are sealed, each bound to its account;
-- what has to be found is kept as a keyed hash.

-- An account as it stands. It follows from the last row of account_event.
CREATE TABLE account (
    id          TEXT PRIMARY KEY NOT NULL,
    agency      TEXT NOT NULL,
    agency_kind TEXT NOT NULL,
    role        TEXT NOT NULL,
    ended_at    {int},
    name_index  {bytes} NOT NULL,  -- keyed hash of the sign-in name
    sealed      {bytes} NOT NULL,  -- the whole account
    password    {bytes},           -- sealed: the password's hash and the secret of the second factor
    totp_step   {int} NOT NULL     -- the last step of the second factor that was used
);
CREATE UNIQUE INDEX account_by_name ON account (name_index);

-- Everything that ever happened to an account; never changed.
CREATE TABLE account_event (
    account     TEXT NOT NULL,
    number      {int} NOT NULL,
    happened_at {int} NOT NULL,
    actor       TEXT NOT NULL,
    what        TEXT NOT NULL,
    sealed      {bytes} NOT NULL,  -- the whole account afterwards
    PRIMARY KEY (account, number)
){clustered};

-- Codes with which somebody comes in for the first time.
CREATE TABLE invitation (
    code       {bytes} NOT NULL PRIMARY KEY,  -- keyed hash
    account    TEXT NOT NULL,
    expires_at {int} NOT NULL,
    taken_at   {int}
);

CREATE TABLE passkey (
    credential {bytes} NOT NULL PRIMARY KEY,  -- keyed hash of its id
    account    TEXT NOT NULL,
    sealed     {bytes} NOT NULL,
    sign_count {int} NOT NULL,
    added_at   {int} NOT NULL,
    ended_at   {int}
);
CREATE INDEX passkey_by_account ON passkey (account);

-- Who somebody is at a provider: issuer and subject.
CREATE TABLE account_link (
    subject   {bytes} NOT NULL PRIMARY KEY,  -- keyed hash of both
    account   TEXT NOT NULL,
    linked_at {int} NOT NULL
);

-- Sessions: the browser has the token, this has its hash.
CREATE TABLE session (
    id        {bytes} NOT NULL PRIMARY KEY,
    account   TEXT NOT NULL,
    agency    TEXT NOT NULL,
    role      TEXT NOT NULL,
    how       TEXT NOT NULL,
    began_at  {int} NOT NULL,
    proved_at {int} NOT NULL,
    seen_at   {int} NOT NULL,
    ended_at  {int}
);
CREATE INDEX session_by_account ON session (account);

-- For what a family's record is opened in a session.
CREATE TABLE session_grant (
    session    {bytes} NOT NULL,
    family     {int} NOT NULL,
    sealed     {bytes} NOT NULL,
    expires_at {int} NOT NULL,
    PRIMARY KEY (session, family)
){clustered};

-- What is remembered for minutes between two requests of somebody who is not signed in.
CREATE TABLE ticket (
    id         {bytes} NOT NULL PRIMARY KEY,
    kind       TEXT NOT NULL,
    sealed     {bytes} NOT NULL,
    expires_at {int} NOT NULL
);

-- How often something was tried in a stretch of time.
CREATE TABLE attempt (
    subject {bytes} NOT NULL,  -- keyed hash
    slot    {int} NOT NULL,    -- when the stretch ends
    tries   {int} NOT NULL,
    PRIMARY KEY (subject, slot)
){clustered};
