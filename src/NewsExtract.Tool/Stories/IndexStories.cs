namespace NewsExtract.Tool;

/// <summary>Puts articles into the stories of an index, which goes with it.</summary>
internal sealed class IndexStories(IStoryIndex index) : IStoryStream
{
    /// <summary>Stories in a file, which may have some already; or in memory, where none is given.</summary>
    /// <exception cref="IOException">The file cannot be opened, or is no index.</exception>
    public static IndexStories Open(string? file)
    {
        try
        {
            return new IndexStories(file is null ? new StoryIndex() : new SqliteStoryIndex(file));
        }
        catch (StoryFormatException bad)
        {
            throw new IOException(bad.Message, bad);
        }
    }

    public StoryPlace Add(string key, StorySignature article)
    {
        try
        {
            if (index.StoryOf(key) is not null)
            {
                throw new InputException($"there was an article '{key}' before; ids must differ");
            }

            StoryAssignment assignment = index.Add(key, article);
            return new(assignment.StoryId, assignment.IsNew, assignment.Score, assignment.Merged, assignment.CopyOf);
        }
        catch (StoryFormatException damage)
        {
            throw new IOException(damage.Message, damage);
        }
    }

    public void Dispose() => (index as IDisposable)?.Dispose();
}
