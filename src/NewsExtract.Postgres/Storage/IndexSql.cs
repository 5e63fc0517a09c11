namespace NewsExtract.Postgres.Storage;

/// <summary>The statements of an index in a schema. All values are parameters; the schema's name is checked where it comes in.</summary>
/// <param name="name">The schema.</param>
/// <param name="schema">Its name as statements have it.</param>
internal sealed class IndexSql(string name, string schema)
{
    private static readonly (string Name, string Value)[] PlanSettings =
    [
        ("enable_bitmapscan", "off"), ("enable_seqscan", "off"), ("enable_hashjoin", "off"), ("enable_mergejoin", "off"),
        ("max_parallel_workers_per_gather", "0"), ("jit", "off"), ("plan_cache_mode", "force_generic_plan"),
    ];

    public IndexSql(string name)
        : this(name, Quoted(name))
    {
    }

    public string Schema => name;

    /// <summary>A name as statements have it, which may be a word of the language.</summary>
    public static string Quoted(string name) => $"\"{name}\"";

    /// <summary>Takes the turn to write, and what a writer must know.</summary>
    public string Lock { get; } = $"SELECT next_story, forgotten_time, forgotten_number FROM {schema}.state FOR UPDATE";

    /// <summary>A writer that stopped without a word must not keep the others waiting.</summary>
    public string LetGo { get; } = "SELECT set_config('idle_in_transaction_session_timeout', '60000', true)";

    /// <summary>
    /// For the rest of the transaction: walk down indexes, for one row after another, and stop where enough is read, by plans that are made once. Without figures on the tables, or with
    /// those of a typical key, servers read frequent keys to their end and whole tables for some rows, plan for longer than they work when there are many days, and compile what runs
    /// for milliseconds.
    /// </summary>
    public string WalkIndexes { get; } = $"SELECT {string.Join(", ", PlanSettings.Select(setting => $"set_config('{setting.Name}', '{setting.Value}', true)"))}";

    public string SaveState { get; } = $"UPDATE {schema}.state SET next_story = $1, articles = articles + $2, stories = stories + $3";

    public string Numbers { get; } = $"SELECT nextval('{schema}.arrival') FROM generate_series(1, $1)";

    public string Known { get; } = $"SELECT digest FROM {schema}.article WHERE digest = ANY($1)";

    public string AddDay { get; } = $"SELECT {schema}.add_day($1)";

    public string Counts { get; } = $"SELECT articles, stories FROM {schema}.state";

    public string Forgotten { get; } = $"SELECT forgotten_time, forgotten_number FROM {schema}.state";

    /// <summary>The latest articles of each key; the index on a partition ends the reading where the limit does.</summary>
    public string LatestOfKeys { get; } = $"""
        SELECT k.key, p.number, p.time
        FROM unnest($1::bigint[], $2::integer[]) AS k(key, most)
        CROSS JOIN LATERAL (
            SELECT number, time FROM {schema}.posting
            WHERE key = k.key AND (time IS NULL OR time >= $3 OR number > $4)
            ORDER BY number DESC LIMIT k.most) AS p
        """;

    /// <summary>All articles of some keys in a range of numbers: a question that other servers can be asked as it is, all at once.</summary>
    public string RangeOfKeys { get; } = $"""
        SELECT key, number, time FROM {schema}.posting
        WHERE key = ANY($1) AND number >= $2 AND number < $3 AND (time IS NULL OR time >= $4 OR number > $5)
        """;

    public string Existing { get; } = $"SELECT number FROM {schema}.article WHERE number = ANY($1)";

    /// <summary>Candidates of an article with all that comparing needs: keys, limits, weights, how many, time and window.</summary>
    public string Lookup { get; } = $"""
        WITH hit AS (
            SELECT p.number, p.time, k.weight
            FROM (SELECT forgotten_time, forgotten_number FROM {schema}.state) AS m
            CROSS JOIN unnest($1::bigint[], $2::integer[], $3::integer[]) AS k(key, most, weight)
            CROSS JOIN LATERAL (
                SELECT number, time FROM {schema}.posting
                WHERE key = k.key AND (time IS NULL OR time >= m.forgotten_time OR number > m.forgotten_number)
                ORDER BY number DESC LIMIT k.most) AS p),
        best AS (
            SELECT number, sum(weight) AS weight
            FROM hit
            WHERE $6::double precision IS NULL OR $5::bigint IS NULL OR time IS NULL OR abs(time::double precision - $5::bigint::double precision) <= $6
            GROUP BY number ORDER BY weight DESC, number DESC LIMIT $4)
        SELECT a.number, a.id, a.time, a.story, a.copies, a.shingles, s.bytes
        FROM best AS b
        JOIN {schema}.article AS a ON a.number = b.number
        LEFT JOIN LATERAL (SELECT bytes FROM {schema}.signature WHERE day = a.day AND number = a.number OFFSET 0) AS s ON true
        ORDER BY b.weight DESC, b.number DESC
        """;

    public string Articles { get; } = $"SELECT number, id, time, story, copies, shingles, day FROM {schema}.article WHERE number = ANY($1)";

    /// <summary>Row by row, which the offset holds the server to: joined as it likes, it may read all signatures of all days.</summary>
    public string Signatures { get; } = $"""
        SELECT s.number, s.bytes
        FROM {schema}.article AS a CROSS JOIN LATERAL (SELECT number, bytes FROM {schema}.signature WHERE day = a.day AND number = a.number OFFSET 0) AS s
        WHERE a.number = ANY($1)
        """;

    /// <summary>Without a join, which would ask other servers for one signature at a time.</summary>
    public string SignaturesOfDays { get; } = $"SELECT number, bytes FROM {schema}.signature WHERE number = ANY($1) AND day = ANY($2)";

    public string Members { get; } = $"SELECT story, number FROM {schema}.article WHERE story = ANY($1) ORDER BY story, number";

    public string CopyArticles { get; } = $"COPY {schema}.article (number, digest, id, time, day, story, copies, shingles) FROM STDIN (FORMAT BINARY)";

    public string CopySignatures { get; } = $"COPY {schema}.signature (day, number, bytes) FROM STDIN (FORMAT BINARY)";

    public string CopyPostings { get; } = $"COPY {schema}.posting (key, number, time) FROM STDIN (FORMAT BINARY)";

    public string InsertArticles { get; } = $"""
        INSERT INTO {schema}.article (number, digest, id, time, day, story, copies, shingles)
        SELECT * FROM unnest($1::bigint[], $2::uuid[], $3::text[], $4::bigint[], $5::integer[], $6::bigint[], $7::bigint[], $8::integer[])
        """;

    public string InsertSignatures { get; } = $"INSERT INTO {schema}.signature (day, number, bytes) SELECT * FROM unnest($1::integer[], $2::bigint[], $3::bytea[])";

    public string InsertPostings { get; } = $"INSERT INTO {schema}.posting (key, number, time) SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::bigint[])";

    public string MoveStories { get; } = $"UPDATE {schema}.article AS a SET story = m.stays FROM unnest($1::bigint[], $2::bigint[]) AS m(goes, stays) WHERE a.story = m.goes";

    public string MoveCopies { get; } = $"UPDATE {schema}.article AS a SET copies = m.stays FROM unnest($1::bigint[], $2::bigint[]) AS m(goes, stays) WHERE a.copies = m.goes";

    /// <summary>The ids that led to a story that goes lead to the one that stays, behind those that did, in their order; then its own.</summary>
    public string Forward { get; } = $"""
        WITH last AS (SELECT coalesce(max(ordinal), 0) AS ordinal FROM {schema}.merged WHERE stays = $2),
        earlier AS (SELECT story, row_number() OVER (ORDER BY ordinal) AS place FROM {schema}.merged WHERE stays = $1),
        moved AS (UPDATE {schema}.merged AS m SET stays = $2, ordinal = last.ordinal + earlier.place FROM last, earlier WHERE m.story = earlier.story)
        INSERT INTO {schema}.merged (story, stays, ordinal)
        SELECT $1, $2, last.ordinal + (SELECT count(*) FROM earlier) + 1 FROM last
        """;

    public string StoryOf { get; } = $"SELECT story FROM {schema}.article WHERE digest = $1";

    public string Story { get; } = $"""
        WITH wanted AS (SELECT coalesce((SELECT stays FROM {schema}.merged WHERE story = $1), $1) AS story)
        SELECT a.story, a.id, a.time, a.shingles, a.copies, (SELECT array_agg(m.story ORDER BY m.ordinal) FROM {schema}.merged AS m WHERE m.stays = wanted.story)
        FROM wanted JOIN {schema}.article AS a ON a.story = wanted.story
        ORDER BY a.number
        """;

    public string Stories { get; } = $"""
        SELECT a.story, a.id, a.time, a.shingles, a.copies, m.stories
        FROM {schema}.article AS a
        LEFT JOIN (SELECT stays, array_agg(story ORDER BY ordinal) AS stories FROM {schema}.merged GROUP BY stays) AS m ON m.stays = a.story
        ORDER BY a.story, a.number
        """;

    public string DeleteArticle { get; } = $"DELETE FROM {schema}.article WHERE digest = $1 RETURNING number, day, story";

    public string DeleteArticlesBefore { get; } = $"DELETE FROM {schema}.article WHERE time < $1 RETURNING number, day, story";

    public string DeleteSignatures { get; } = $"DELETE FROM {schema}.signature WHERE day = $1 AND number = ANY($2) RETURNING number, bytes";

    public string DeletePostings { get; } = $"DELETE FROM {schema}.posting AS p USING unnest($1::bigint[], $2::bigint[]) AS g(key, number) WHERE p.key = g.key AND p.number = g.number";

    /// <summary>Which of some stories have no article any more; the ids that led to them go too.</summary>
    public string EndStories { get; } = $"""
        WITH ended AS (SELECT story FROM unnest($1::bigint[]) AS s(story) WHERE NOT EXISTS (SELECT FROM {schema}.article AS a WHERE a.story = s.story)),
        gone AS (DELETE FROM {schema}.merged AS m USING ended WHERE m.stays = ended.story)
        SELECT count(*) FROM ended
        """;

    public string CountOut { get; } = $"UPDATE {schema}.state SET articles = articles - $1, stories = stories - $2";

    public string SaveForgotten { get; } = $"UPDATE {schema}.state SET forgotten_time = $1, forgotten_number = $2";

    public string LastNumber { get; } = $"SELECT coalesce(max(number), 0) FROM {schema}.article";

    public string DropDays { get; } = $"SELECT {schema}.drop_days($1)";

    public string SweepDays { get; } = $"SELECT {schema}.sweep_days()";

    public string SweepForgotten { get; } = $"DELETE FROM {schema}.posting WHERE time < $1 AND number <= $2";

    /// <summary>What writes that came to nothing left on other servers.</summary>
    public string SweepStray { get; } = $"DELETE FROM {schema}.posting AS p WHERE NOT EXISTS (SELECT FROM {schema}.article AS a WHERE a.number = p.number)";
}
