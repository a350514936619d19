-- What decides who may see a family: plain, so that it is decided before anything is decrypted. family 0 is every family: the duty rota.
CREATE TABLE access_fact (
    family   {int} NOT NULL,
    kind     TEXT NOT NULL,
    position {int} NOT NULL,  -- of what said it
    number   {int} NOT NULL,  -- which of the things that it said
    person   TEXT,            -- the account
    agency   TEXT,
    from_at  {int} NOT NULL,
    to_at    {int},           -- not included; none where it goes on
    tie      TEXT,            -- what a secret key makes of a surname, an address, or a name with a birth
    PRIMARY KEY (family, kind, position, number)
){clustered};
CREATE INDEX access_fact_by_person ON access_fact (person, agency, family) WHERE person IS NOT NULL;
CREATE INDEX access_fact_by_agency ON access_fact (agency, family) WHERE agency IS NOT NULL;
-- What is rare is found by its kind, whichever way an engine goes about it.
CREATE INDEX access_fact_rare ON access_fact (kind, family, person) WHERE kind IN ('seal', 'declared-relationship', 'surname-declared-unrelated', 'broken-glass', 'duty-rota');

-- What was ended before its time, since when, and by what.
CREATE TABLE access_ended (
    position    {key} NOT NULL,
    family      {int} NOT NULL,
    by_position {int} NOT NULL,
    ended_at    {int} NOT NULL
);

-- The facts as they stand: those of a register hold until the next one, and what was ended holds until then.
CREATE VIEW standing_fact AS
SELECT f.family, f.kind, f.position, f.number, f.person, f.agency, f.from_at,
       CASE WHEN e.ended_at IS NOT NULL AND (f.to_at IS NULL OR e.ended_at < f.to_at) THEN e.ended_at ELSE f.to_at END AS to_at,
       f.tie
FROM access_fact f
LEFT JOIN access_ended e ON e.position = f.position
WHERE f.kind NOT IN ('allocation', 'surname-tie', 'address-tie', 'household-tie')
   OR f.position = (SELECT MAX(j.position) FROM journal j WHERE j.family = f.family AND j.kind = 'register-recorded');

-- To what a family's key is bound, beside it: who needs the key need not see the row by which the family was opened.
ALTER TABLE family_key ADD COLUMN record_key {bytes};
UPDATE family_key SET record_key = (SELECT j.record_key FROM journal j WHERE j.position = family_key.family);

-- By what is known whether that part of the schema which is no step is the one of this program: PostgreSQL's second wall.
CREATE TABLE schema_repeated (
    one  {key} NOT NULL CHECK (one = 1),
    hash {bytes} NOT NULL
);

-- Who was shown what, and what stands about the partnership as a whole, are found by kind.
CREATE INDEX journal_of_partnership ON journal (kind, position) WHERE family = 0;
CREATE INDEX journal_broken_glass ON journal (position) WHERE kind IN ('glass-broken', 'broken-glass-reviewed');
