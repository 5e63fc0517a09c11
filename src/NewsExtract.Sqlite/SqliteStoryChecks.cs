namespace NewsExtract.Sqlite;

/// <summary>Refuses bad arguments and models, out of line.</summary>
internal static class SqliteStoryChecks
{
    public static void Options(SqliteStoryOptions options)
    {
        if (options.WriterWait < TimeSpan.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(options.WriterWait), options.WriterWait, "The time must not be negative. Use zero not to wait at all.");
        }

        if (options.MostBytes <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(options.MostBytes), options.MostBytes, "The size must be above 0. Use null for no limit.");
        }
    }

    public static void Model(SqliteStoryOptions options, string stored, string digest, string path)
    {
        if (options.RequiresSameModel && stored != digest)
        {
            throw new StoryFormatException(
                $"The articles of the story index '{path}' were compared by the model {stored}, and this model is {digest}. Use the model of the index, add the articles to a new index, or allow another model ({nameof(SqliteStoryOptions)}.{nameof(SqliteStoryOptions.RequiresSameModel)}).");
        }
    }
}
