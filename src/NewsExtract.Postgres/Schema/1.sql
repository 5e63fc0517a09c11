-- Version 1: what the index is. {schema} is the schema of the index, {partitions} how many tables hold its keys.

CREATE TABLE {schema}.state (
    is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
    version integer NOT NULL,
    next_story bigint NOT NULL DEFAULT 1,
    articles bigint NOT NULL DEFAULT 0,
    stories bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 20);
COMMENT ON TABLE {schema}.state IS 'One row. Who holds its lock may write to the index; the others wait for their turn.';

CREATE TABLE {schema}.setting (
    name text PRIMARY KEY,
    value text NOT NULL
);
COMMENT ON TABLE {schema}.setting IS 'How the index decides, as it was begun.';

CREATE SEQUENCE {schema}.arrival;
COMMENT ON SEQUENCE {schema}.arrival IS 'Numbers of articles in order of arrival. A number is never given twice, also when the transaction that took it came to nothing.';

CREATE TABLE {schema}.article (
    number bigint PRIMARY KEY,
    digest uuid NOT NULL UNIQUE,
    id text NOT NULL,
    time bigint,
    day integer NOT NULL,
    story bigint NOT NULL,
    copies bigint NOT NULL,
    shingles integer NOT NULL
);
COMMENT ON TABLE {schema}.article IS 'What is in the index: an article that is not here is not in it, whatever the other tables hold.';
COMMENT ON COLUMN {schema}.article.digest IS 'The first 16 bytes of the SHA-256 of the id: ids may be longer than an index takes.';
COMMENT ON COLUMN {schema}.article.id IS 'What the caller calls it; a backslash is doubled, and what text cannot hold is a backslash and four hex digits.';
COMMENT ON COLUMN {schema}.article.time IS 'When it was published, or else when it arrived: ticks of 100 ns since the year 1, UTC.';
COMMENT ON COLUMN {schema}.article.day IS 'Days since 0001-01-01; -1 for an article without a time.';
COMMENT ON COLUMN {schema}.article.copies IS 'Articles with the same number are copies of one text.';
CREATE INDEX article_story ON {schema}.article (story, number);
CREATE INDEX article_copies ON {schema}.article (copies);
CREATE INDEX article_time ON {schema}.article (time);

CREATE TABLE {schema}.merged (
    story bigint PRIMARY KEY,
    stays bigint NOT NULL,
    ordinal bigint NOT NULL
);
COMMENT ON TABLE {schema}.merged IS 'Stories that were merged into others, in order.';
CREATE INDEX merged_stays ON {schema}.merged (stays);

-- The parents of partitions have no index of their own: one that is unique would keep foreign tables out.
CREATE TABLE {schema}.posting (
    key bigint NOT NULL,
    number bigint NOT NULL,
    time bigint
) PARTITION BY HASH (key);
COMMENT ON TABLE {schema}.posting IS 'Which articles have a key: bands of their sketches (from 2^32 on) and rare terms (from 2^33 on).';

DO $$
BEGIN
    FOR i IN 0 .. {partitions} - 1 LOOP
        EXECUTE format('CREATE TABLE {schema}.posting_%s PARTITION OF {schema}.posting (PRIMARY KEY (key, number)) FOR VALUES WITH (MODULUS {partitions}, REMAINDER %s)', i, i);
    END LOOP;
END
$$;

CREATE TABLE {schema}.signature (
    day integer NOT NULL,
    number bigint NOT NULL,
    bytes bytea NOT NULL
) PARTITION BY RANGE (day);
COMMENT ON TABLE {schema}.signature IS 'Signatures of articles, a table a day; those of articles without a time are in the default one.';

-- They are hashes: compressing them costs time and saves nothing, and a row of its own for one costs more than it is.
ALTER TABLE {schema}.signature ALTER COLUMN bytes SET STORAGE EXTERNAL;
CREATE TABLE {schema}.signature_timeless PARTITION OF {schema}.signature (PRIMARY KEY (number), CHECK (day = -1)) DEFAULT WITH (toast_tuple_target = 8160);

-- Makes the table of a day unless it is there. Whoever keeps the days elsewhere replaces this function and the next.
CREATE FUNCTION {schema}.add_day(wanted integer) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    name text := 'signature_' || to_char(date '0001-01-01' + wanted, 'YYYYMMDD');
BEGIN
    PERFORM FROM {schema}.state FOR UPDATE;
    IF to_regclass('{schema}.' || name) IS NULL THEN
        EXECUTE format('CREATE TABLE {schema}.%I (LIKE {schema}.signature INCLUDING STORAGE, PRIMARY KEY (number)) WITH (toast_tuple_target = 8160)', name);
        -- Attaching, unlike creating in place, lets those read who read other days.
        EXECUTE format('ALTER TABLE {schema}.signature ATTACH PARTITION {schema}.%I FOR VALUES FROM (%s) TO (%s)', name, wanted, wanted + 1);
    END IF;
END
$$;
