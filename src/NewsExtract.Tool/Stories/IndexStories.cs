namespace NewsExtract.Tool;

/// <summary>Puts articles into the stories of an index.</summary>
internal sealed class IndexStories(IStoryIndex index)
{
    public StoryPlace Add(string key, StorySignature article)
    {
        if (index.StoryOf(key) is not null)
        {
            throw new InputException($"there was an article '{key}' before; ids must differ");
        }

        StoryAssignment assignment = index.Add(key, article);
        return new(assignment.StoryId, assignment.IsNew, assignment.Score, assignment.Merged, assignment.CopyOf);
    }
}
