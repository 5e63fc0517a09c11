-- Shares an index out among three servers: keys by their hash, signatures by their day. To be run on the server that clients ask (the coordinator), by the owner of
-- the index, when the index was opened once and has no articles. Hosts, databases and users are to be put in; the extensions come with PostgreSQL (postgresql-contrib).
-- What stays on the coordinator is small, some 300 bytes an article: ids, times, stories.

CREATE EXTENSION IF NOT EXISTS postgres_fdw;
CREATE EXTENSION IF NOT EXISTS dblink;

CREATE SERVER shard1 FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'host1', dbname 'news', async_capable 'true', batch_size '2000', fetch_size '10000', connect_timeout '5');
CREATE SERVER shard2 FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'host2', dbname 'news', async_capable 'true', batch_size '2000', fetch_size '10000', connect_timeout '5');
CREATE SERVER shard3 FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'host3', dbname 'news', async_capable 'true', batch_size '2000', fetch_size '10000', connect_timeout '5');
CREATE USER MAPPING FOR CURRENT_USER SERVER shard1 OPTIONS (user 'news', password 'secret');
CREATE USER MAPPING FOR CURRENT_USER SERVER shard2 OPTIONS (user 'news', password 'secret');
CREATE USER MAPPING FOR CURRENT_USER SERVER shard3 OPTIONS (user 'news', password 'secret');

-- Which server has what: the n-th thing is on the server at place n modulo their number. Never change a line once there are articles.
CREATE TABLE newsextract.shard (place integer PRIMARY KEY, server text NOT NULL);
INSERT INTO newsextract.shard VALUES (0, 'shard1'), (1, 'shard2'), (2, 'shard3');

CREATE FUNCTION newsextract.shard_of(thing integer) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT server FROM newsextract.shard WHERE place = thing % (SELECT count(*) FROM newsextract.shard)
$$;

-- Runs a statement on another server, in a transaction of its own there, and names the server when it cannot be reached.
CREATE FUNCTION newsextract.run_on(server text, statement text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM dblink_exec(server, statement);
EXCEPTION
    WHEN connection_exception THEN
        RAISE EXCEPTION 'could not connect to server "%": %', server, SQLERRM USING ERRCODE = SQLSTATE;
END
$$;

-- Tables of keys: those here are replaced by others there.
DO $$
DECLARE
    partitions integer := (SELECT count(*) FROM pg_inherits WHERE inhparent = 'newsextract.posting'::regclass);
    server text;
BEGIN
    IF EXISTS (SELECT FROM newsextract.article) THEN
        RAISE EXCEPTION 'The index has articles. Share it out before the first one comes.';
    END IF;

    FOR i IN 0 .. partitions - 1 LOOP
        server := newsextract.shard_of(i);
        PERFORM newsextract.run_on(server, 'CREATE SCHEMA IF NOT EXISTS newsextract');
        PERFORM newsextract.run_on(server, format('CREATE TABLE newsextract.posting_%s (key bigint NOT NULL, number bigint NOT NULL, time bigint, PRIMARY KEY (key, number))', i));
        EXECUTE format('DROP TABLE newsextract.posting_%s', i);
        EXECUTE format(
            'CREATE FOREIGN TABLE newsextract.posting_%s PARTITION OF newsextract.posting FOR VALUES WITH (MODULUS %s, REMAINDER %s) SERVER %I OPTIONS (schema_name %L, table_name %L)',
            i, partitions, i, server, 'newsextract', 'posting_' || i);
    END LOOP;
END
$$;

-- Tables of days that are no more here, and may still be there.
CREATE TABLE newsextract.dropped_day (name text PRIMARY KEY, server text NOT NULL);

CREATE OR REPLACE FUNCTION newsextract.add_day(wanted integer) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    table_name text := 'signature_' || to_char(date '0001-01-01' + wanted, 'YYYYMMDD');
    server text := newsextract.shard_of(wanted);
BEGIN
    PERFORM FROM newsextract.state FOR UPDATE;
    IF to_regclass('newsextract.' || table_name) IS NULL THEN
        -- The other server has done its part when this one has not: doing it again changes nothing.
        PERFORM newsextract.run_on(server, format('CREATE TABLE IF NOT EXISTS newsextract.%I (day integer NOT NULL, number bigint PRIMARY KEY, bytes bytea NOT NULL) WITH (toast_tuple_target = 8160)', table_name));
        PERFORM newsextract.run_on(server, format('ALTER TABLE newsextract.%I ALTER COLUMN bytes SET STORAGE EXTERNAL', table_name));
        DELETE FROM newsextract.dropped_day WHERE name = table_name;
        EXECUTE format('CREATE FOREIGN TABLE newsextract.%I (day integer NOT NULL, number bigint NOT NULL, bytes bytea NOT NULL) SERVER %I OPTIONS (schema_name %L, table_name %L)', table_name, server, 'newsextract', table_name);
        EXECUTE format('ALTER TABLE newsextract.signature ATTACH PARTITION newsextract.%I FOR VALUES FROM (%s) TO (%s)', table_name, wanted, wanted + 1);
    END IF;
END
$$;

CREATE OR REPLACE FUNCTION newsextract.drop_days(before integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    name text;
    server text;
    dropped integer := 0;
BEGIN
    FOR name, server IN
        SELECT c.relname, s.srvname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid JOIN pg_foreign_table f ON f.ftrelid = c.oid JOIN pg_foreign_server s ON s.oid = f.ftserver
        WHERE i.inhparent = 'newsextract.signature'::regclass AND c.relname ~ '^signature_[0-9]+$' AND to_date(substr(c.relname, 11), 'YYYYMMDD') - date '0001-01-01' < before
        ORDER BY c.relname
    LOOP
        EXECUTE format('DROP FOREIGN TABLE newsextract.%I', name);
        INSERT INTO newsextract.dropped_day VALUES (name, server);
        dropped := dropped + 1;
    END LOOP;
    RETURN dropped;
END
$$;

-- What the other server drops comes back with no transaction, so it is done last, and as often as it takes.
CREATE OR REPLACE FUNCTION newsextract.sweep_days() RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    gone newsextract.dropped_day;
    swept integer := 0;
BEGIN
    FOR gone IN SELECT * FROM newsextract.dropped_day ORDER BY name LOOP
        PERFORM newsextract.run_on(gone.server, format('DROP TABLE IF EXISTS newsextract.%I', gone.name));
        DELETE FROM newsextract.dropped_day WHERE name = gone.name;
        swept := swept + 1;
    END LOOP;
    RETURN swept;
END
$$;
