-- What the program's own user may do, and no more: {role} owns nothing, changes the end of the journal and nothing else of it, and takes nothing out.
GRANT USAGE ON SCHEMA {schema} TO {role};
GRANT SELECT ON schema_step, schema_repeated, meta, head, family_key, disposed, access_fact, access_ended, standing_fact TO {role};
GRANT SELECT, INSERT ON journal, knowledge, superseded, seen, person TO {role};
GRANT INSERT ON family_key, access_fact, access_ended TO {role};
GRANT UPDATE ON head TO {role};
GRANT EXECUTE ON FUNCTION sightline_decides(bigint), sightline_opened(), sightline_traced(), sightline_findable(bigint), sightline_said(bigint[], bytea[], text[]), sightline_versions(bigint[]) TO {role};

-- Accounts and sessions. What happened to an account is added to and never changed; what is kept for minutes is taken out.
GRANT SELECT, INSERT, UPDATE ON account, invitation, passkey, session, session_grant, attempt TO {role};
GRANT SELECT, INSERT ON account_event, account_item, ticket TO {role};
GRANT SELECT, INSERT, DELETE ON account_link TO {role};
GRANT DELETE ON attempt, ticket TO {role};

-- What was not sent yet is written over every few seconds, and taken out.
GRANT SELECT, INSERT, UPDATE, DELETE ON entry_draft TO {role};
