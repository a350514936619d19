-- Which family's record was disposed of, and where its certificate stands. It only says where to look: the certificates in the journal are what counts.
--
-- Disposal is the one thing that empties or takes away. Whoever does it needs, beside what the writer needs:
--   UPDATE (plain, sealed) ON journal     and no more than that: the triggers refuse every other change
--   DELETE ON family_key, knowledge, superseded, seen, person, and on every further table with a column family
--   INSERT ON disposed                    the writer and every reader need SELECT on it
--   INSERT ON journal, UPDATE ON head     for the certificate
-- A restore fills every table of an empty database, and so is for the owner of the schema. A backup reads every row of every table, with row_security off.
CREATE TABLE disposed (
    family   {key} NOT NULL,
    position {int} NOT NULL
);
CREATE INDEX journal_certificates ON journal (position) WHERE kind = 'record-disposed';
CREATE INDEX journal_holds ON journal (family, position) WHERE kind IN ('record-held', 'hold-released');
