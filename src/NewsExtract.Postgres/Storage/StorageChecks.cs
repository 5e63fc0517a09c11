namespace NewsExtract.Postgres.Storage;

/// <summary>Refuses bad options, out of line.</summary>
internal static class StorageChecks
{
    // PostgreSQL cuts longer names off.
    private const int LongestName = 63;
    private const int MostPartitions = 1024;

    public static void Options(PostgresIndexOptions options)
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

    /// <summary>The name stands in statements, so nothing may be in it that needs quoting.</summary>
    private static void Schema(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name, nameof(PostgresIndexOptions.Schema));
        if (name.Length > LongestName || !char.IsAsciiLetterLower(name[0]) || !name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_') || name.StartsWith("pg_", StringComparison.Ordinal))
        {
            throw new ArgumentException($"The schema '{name}' is not a name of at most {LongestName} lower-case letters (a to z), digits and underscores that begins with a letter and not with 'pg_'.", nameof(PostgresIndexOptions.Schema));
        }
    }
}
