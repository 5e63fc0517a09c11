namespace NewsExtract;

/// <summary>
/// Finds the names of a story in its text alone, as the model of stories learned them. A pipeline, which looks for the names of the headline too, signs with the same
/// (<see cref="HeadedNames.TextEntities"/>).
/// </summary>
internal static class StoryNames
{
    /// <summary>The story with what its text names.</summary>
    /// <param name="story">A story, its names still to be found.</param>
    /// <param name="tagger">Finds the mentions.</param>
    /// <param name="linker">Joins those of one thing.</param>
    /// <param name="published">The day from which its dates are reckoned; null when nothing is to be known of it.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static StoryText WithNames(this StoryText story, EntityTagger tagger, EntityLinker linker, DateOnly? published, CancellationToken cancellation = default)
    {
        HeadedNames names = new HeadedText(title: null, story.Text).Find(tagger, linker, published, cancellation);
        return story with { Mentions = names.Mentions, Entities = names.Entities };
    }
}
