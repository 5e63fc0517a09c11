-- Version 2: articles are forgotten by dropping their day, and what leads to them is swept out later.

ALTER TABLE {schema}.state
    ADD COLUMN forgotten_time bigint NOT NULL DEFAULT 0,
    ADD COLUMN forgotten_number bigint NOT NULL DEFAULT 0;
COMMENT ON COLUMN {schema}.state.forgotten_time IS 'Postings with an earlier time and a number up to forgotten_number lead nowhere.';

-- Drops the tables of all days before one.
CREATE FUNCTION {schema}.drop_days(before integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    name text;
    dropped integer := 0;
BEGIN
    FOR name IN
        SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
        WHERE i.inhparent = '{schema}.signature'::regclass AND c.relname ~ '^signature_[0-9]+$' AND to_date(substr(c.relname, 11), 'YYYYMMDD') - date '0001-01-01' < before
        ORDER BY c.relname
    LOOP
        EXECUTE format('DROP TABLE {schema}.%I', name);
        dropped := dropped + 1;
    END LOOP;
    RETURN dropped;
END
$$;

-- What is left to do when days were dropped: nothing, unless whoever keeps the days elsewhere replaces this function.
CREATE FUNCTION {schema}.sweep_days() RETURNS integer LANGUAGE sql AS 'SELECT 0';
