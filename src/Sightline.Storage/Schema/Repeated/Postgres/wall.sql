-- The second wall: whoever the program connects as sees rows of one family for one statement, and only where the decision, made here once more, opens it to the person
-- whom the program names. The owner of the tables stands behind the wall; the program's own user owns nothing (sightline database grant).

-- Who asks, as the program says it for this statement alone: a setting that ends with the transaction.
-- In a language whose plans are kept: a statement as long as this one takes longer to plan than to run.
CREATE OR REPLACE FUNCTION sightline_decides(asked bigint) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    a jsonb := NULLIF(current_setting('sightline.asks', true), '')::jsonb;
    q_viewer text := a->>'viewer';
    q_agency text := a->>'agency';
    q_at bigint := (a->>'at')::bigint;
    q_seesNoFamily bigint := (a->>'seesNoFamily')::bigint;
    q_hasPurpose bigint := (a->>'hasPurpose')::bigint;
    q_mayBreakGlass bigint := (a->>'mayBreakGlass')::bigint;
    q_hasReason bigint := (a->>'hasReason')::bigint;
    q_isReviewer bigint := (a->>'isReviewer')::bigint;
    q_isForItsAgency bigint := (a->>'isForItsAgency')::bigint;
    q_ofWork bigint := (a->>'ofWork')::bigint;
    q_ofReview bigint := (a->>'ofReview')::bigint;
    q_ofDuty bigint := (a->>'ofDuty')::bigint;
    q_ties text[] := string_to_array(a->>'ties', ' ');
BEGIN
    IF q_viewer IS NULL OR q_at IS NULL THEN
        RETURN NULL;
    END IF;
    RETURN (SELECT {decision} FROM (SELECT asked AS family) c);
END;
$$;

-- The family that is named, where it is open to who is named; else none.
CREATE OR REPLACE FUNCTION sightline_opened() RETURNS bigint LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    named bigint := (NULLIF(current_setting('sightline.asks', true), '')::jsonb->>'family')::bigint;
BEGIN
    IF named > 0 AND sightline_decides(named) IN ('relationship', 'broken-glass') THEN
        RETURN named;
    END IF;
    RETURN NULL;
END;
$$;

-- The family of which a privacy officer looks at who looked; else none.
CREATE OR REPLACE FUNCTION sightline_traced() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    WITH s AS (SELECT NULLIF(current_setting('sightline.asks', true), '')::jsonb AS a)
    SELECT (s.a->>'family')::bigint FROM s WHERE s.a->>'role' = 'privacy-officer'
$$;

-- Whether a family may be found: one that is sealed, or kept from this person, may not.
CREATE OR REPLACE FUNCTION sightline_findable(asked bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT COALESCE(sightline_decides(asked) IN ('relationship', 'broken-glass', 'no-purpose', 'no-relationship'), false)
       AND NOT COALESCE((NULLIF(current_setting('sightline.asks', true), '')::jsonb->>'isReviewer') = '1', true)
$$;

-- What the one writer has to know of rows that it may not read: which things were said before, and who knows what is to be superseded.
CREATE OR REPLACE FUNCTION sightline_said(families bigint[], record_keys bytea[], versions text[]) RETURNS TABLE (i bigint, "position" bigint, received_at bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
    RETURN QUERY
    SELECT s.i, j.position, j.received_at FROM unnest(families, record_keys, versions) WITH ORDINALITY AS s(family, record_key, version, i)
    JOIN journal j ON j.family = s.family AND j.record_key = s.record_key AND j.version = s.version AND j.kind NOT IN ('record-opened', 'record-refused')
    UNION ALL
    SELECT s.i, j.position, j.received_at FROM unnest(families, record_keys) WITH ORDINALITY AS s(family, record_key, i)
    JOIN journal j ON s.family = 0 AND j.record_key = s.record_key AND j.kind = 'family-opened';
END;
$$;

CREATE OR REPLACE FUNCTION sightline_versions(positions bigint[]) RETURNS TABLE ("position" bigint, family bigint, kind text, by_position bigint, agency text, known_on text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
    RETURN QUERY
    SELECT j.position, j.family, j.kind, s.by_position, k.agency, k.known_on FROM journal j
    LEFT JOIN superseded s ON s.position = j.position
    LEFT JOIN knowledge k ON k.family = j.family AND k.position = j.position
    WHERE j.position = ANY (positions);
END;
$$;

REVOKE ALL ON FUNCTION sightline_decides(bigint), sightline_opened(), sightline_traced(), sightline_findable(bigint), sightline_said(bigint[], bytea[], text[]), sightline_versions(bigint[]) FROM PUBLIC;

ALTER TABLE journal ENABLE ROW LEVEL SECURITY;
ALTER TABLE knowledge ENABLE ROW LEVEL SECURITY;
ALTER TABLE superseded ENABLE ROW LEVEL SECURITY;
ALTER TABLE seen ENABLE ROW LEVEL SECURITY;
ALTER TABLE person ENABLE ROW LEVEL SECURITY;

-- Each function stands in a query of its own, so that it is asked once a statement and not once a row.
DROP POLICY IF EXISTS shown ON journal;
CREATE POLICY shown ON journal FOR SELECT USING (
    family = 0 OR family = (SELECT sightline_opened())
    OR (kind IN ('glass-broken', 'broken-glass-reviewed') AND (SELECT NULLIF(current_setting('sightline.asks', true), '')::jsonb->>'brokenGlass') = '1')
    OR (family = (SELECT sightline_traced()) AND kind IN ('record-opened', 'record-refused', 'glass-broken', 'broken-glass-reviewed', 'record-sealed', 'relationship-given', 'tie-declared', 'access-fact-ended', 'address-protected', 'disclosure-requested', 'disclosure-prepared', 'disclosure-consented', 'disclosure-checked', 'disclosure-sent')));
DROP POLICY IF EXISTS appended ON journal;
CREATE POLICY appended ON journal FOR INSERT WITH CHECK (true);
DROP POLICY IF EXISTS shown ON knowledge;
CREATE POLICY shown ON knowledge FOR SELECT USING (family = (SELECT sightline_opened()));
DROP POLICY IF EXISTS appended ON knowledge;
CREATE POLICY appended ON knowledge FOR INSERT WITH CHECK (true);
DROP POLICY IF EXISTS shown ON superseded;
CREATE POLICY shown ON superseded FOR SELECT USING (family = (SELECT sightline_opened()));
DROP POLICY IF EXISTS appended ON superseded;
CREATE POLICY appended ON superseded FOR INSERT WITH CHECK (true);
DROP POLICY IF EXISTS shown ON seen;
CREATE POLICY shown ON seen FOR SELECT USING (family = (SELECT sightline_opened()));
DROP POLICY IF EXISTS appended ON seen;
CREATE POLICY appended ON seen FOR INSERT WITH CHECK (true);
DROP POLICY IF EXISTS shown ON person;
CREATE POLICY shown ON person FOR SELECT USING (family = (SELECT sightline_opened()) OR sightline_findable(family));
DROP POLICY IF EXISTS appended ON person;
CREATE POLICY appended ON person FOR INSERT WITH CHECK (true);
