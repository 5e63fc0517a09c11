using System.Data.Common;
using NewsExtract.Stories.Indexing;
using Npgsql;

namespace NewsExtract.Postgres.Storage;

/// <summary>Refuses bad options, out of line.</summary>
internal static class StorageChecks
{
    // PostgreSQL cuts longer names off.
    private const int LongestName = 63;
    private const int MostPartitions = 1024;

    public static void Options(PostgresStoryOptions options)
    {
        Schema(options.Schema);
        if (options.KeyPartitions is < 1 or > MostPartitions)
        {
            throw new ArgumentOutOfRangeException(nameof(options.KeyPartitions), options.KeyPartitions, $"The number of tables must be from 1 to {MostPartitions}.");
        }

        if (options.Timeout <= TimeSpan.Zero || options.Timeout > TimeSpan.FromDays(1))
        {
            throw new ArgumentOutOfRangeException(nameof(options.Timeout), options.Timeout, "The time must be longer than none and at most a day.");
        }

        ArgumentOutOfRangeException.ThrowIfNegative(options.CachedSignatures, nameof(options.CachedSignatures));
    }

    /// <summary>Lets the driver have statements that are used again and again prepared, unless the caller says otherwise: planning one takes longer than running it.</summary>
    public static string Prepared(string connectionString)
    {
        // The driver's own builder says of every setting that it is there.
        var given = new DbConnectionStringBuilder { ConnectionString = connectionString };
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        if (!given.ContainsKey("Max Auto Prepare") && !given.ContainsKey(nameof(builder.MaxAutoPrepare)))
        {
            builder.MaxAutoPrepare = 64;
            builder.AutoPrepareMinUsages = 2;
        }

        return builder.ConnectionString;
    }

    public static void Model(IndexSettings settings, StoryModel model, PostgresStoryOptions options)
    {
        if (options.RequiresSameModel && settings.ModelDigest != model.Digest)
        {
            throw new StoryFormatException(
                $"The index '{options.Schema}' was begun with the model {settings.ModelDigest}, not {model.Digest}. Use that model, let {nameof(options.RequiresSameModel)} be false, or add the articles to a new index.");
        }
    }

    /// <summary>The name stands in statements, so nothing may be in it that needs quoting.</summary>
    private static void Schema(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name, nameof(PostgresStoryOptions.Schema));
        if (name.Length > LongestName || !char.IsAsciiLetterLower(name[0]) || !name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_') || name.StartsWith("pg_", StringComparison.Ordinal))
        {
            throw new ArgumentException($"The schema '{name}' is not a name of at most {LongestName} lower-case letters (a to z), digits and underscores that begins with a letter and not with 'pg_'.", nameof(PostgresStoryOptions.Schema));
        }
    }
}
