-- What differs between the engines stands in braces: {key} the type of a primary key that is a number, {int} eight bytes, {bytes} bytes.

-- What this journal is: its id, and by what its key ring is known.
CREATE TABLE meta (
    name  TEXT PRIMARY KEY NOT NULL,
    value {bytes} NOT NULL
);

-- Everything that was ever received, in one order. plain and sealed are taken out when a family's record is disposed of by law; the hashes stay.
CREATE TABLE journal (
    position     {key} NOT NULL,
    received_at  {int} NOT NULL,     -- microseconds since 1970, UTC; never goes back
    family       {int} NOT NULL,     -- the position at which the family was opened
    kind         TEXT NOT NULL,
    actor        TEXT NOT NULL,
    source       TEXT NOT NULL,
    record_key   {bytes} NOT NULL,   -- stands for the sender's system and its id of the thing
    version      TEXT NOT NULL,
    supersedes   {int},
    known_on     TEXT NOT NULL,      -- the day on which it had been written down; empty where it has no date
    plain        TEXT,
    sealed       {bytes},
    hash         {bytes} NOT NULL    -- of the hash before it, and of every column
);
-- By family first: what is written together lies together, in the index too. It also finds all of a family; one more index would cost as much as the row.
-- Who looked is not in it: there are fifty of those to an entry, and each is said once.
CREATE UNIQUE INDEX journal_by_said ON journal (family, record_key, version) WHERE kind NOT IN ('record-opened', 'record-refused');
CREATE INDEX journal_access ON journal (family, position) WHERE kind IN ('record-opened', 'record-refused');
CREATE UNIQUE INDEX journal_openings ON journal (record_key) WHERE kind = 'family-opened';
CREATE INDEX journal_registers ON journal (family, position) WHERE kind = 'register-recorded';

-- The end of the journal.
CREATE TABLE head (
    one         {key} NOT NULL CHECK (one = 1),
    position    {int} NOT NULL,
    received_at {int} NOT NULL,
    hash        {bytes} NOT NULL
);

-- One key a family, wrapped by the installation's. To take it away is to make what was written unreadable for ever.
CREATE TABLE family_key (
    family  {key} NOT NULL,
    wrapped {bytes} NOT NULL
);

-- Who knows what, since when.
CREATE TABLE knowledge (
    family   {int} NOT NULL,
    agency   TEXT NOT NULL,
    position {int} NOT NULL,
    known_on TEXT NOT NULL,
    PRIMARY KEY (family, agency, position)
){clustered};

-- Which version no longer stands, since which day, and by what.
CREATE TABLE superseded (
    position      {key} NOT NULL,
    family        {int} NOT NULL,
    by_position   {int} NOT NULL,
    superseded_on TEXT NOT NULL
);
CREATE INDEX superseded_by_family ON superseded (family, position);

-- Which child was seen on which day, and since when that was known.
CREATE TABLE seen (
    family   {int} NOT NULL,
    person   TEXT NOT NULL,
    seen_on  TEXT NOT NULL,
    position {int} NOT NULL,
    known_on TEXT NOT NULL,
    PRIMARY KEY (family, person, seen_on, position)
){clustered};

-- By what a person can be found. The last register of a family holds; the rows of earlier ones stay.
CREATE TABLE person (
    family           {int} NOT NULL,
    position         {int} NOT NULL,  -- of the register
    person           TEXT NOT NULL,
    given            TEXT,
    family_name      TEXT,
    born_on          TEXT,
    nhs_number       TEXT,
    is_subject_child {int} NOT NULL,
    PRIMARY KEY (family, position, person)
){clustered};
CREATE INDEX person_by_birth ON person (born_on, family_name);
CREATE INDEX person_by_nhs_number ON person (nhs_number);
