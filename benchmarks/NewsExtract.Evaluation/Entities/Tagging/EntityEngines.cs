namespace NewsExtract.Evaluation.Entities.Tagging;

/// <summary>What is scored; a test puts its own in place of the library's.</summary>
/// <param name="Tagger">Tags given tokens.</param>
/// <param name="TagText">Finds the mentions of a text.</param>
/// <param name="Link">Joins mentions of a text to entities.</param>
internal sealed record EntityEngines(
    IDocumentTagger Tagger,
    Func<string, IReadOnlyList<EntityMention>> TagText,
    Func<string, IReadOnlyList<EntityMention>, IReadOnlyList<Entity>> Link)
{
    /// <summary>The library with its embedded model.</summary>
    public static EntityEngines OfLibrary(EntityAccuracy accuracy)
    {
        EntityTagger tagger = new(EntityOptions.Default with { Accuracy = accuracy });
        EntityLinker linker = new();
        return new(new GivenTokensTagger(EntityModel.Embedded, accuracy), text => tagger.Tag(text), (text, mentions) => linker.Link(text, mentions));
    }
}
