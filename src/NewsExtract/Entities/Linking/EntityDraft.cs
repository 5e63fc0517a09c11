namespace NewsExtract.Entities.Linking;

/// <summary>An entity in the making: the names that are taken to be one thing.</summary>
/// <param name="number">Its number in the order of making.</param>
internal sealed class EntityDraft(int number)
{
    public int Number { get; } = number;

    public List<NameGroup> Groups { get; } = [];

    public int MentionCount { get; private set; }

    public void Add(NameGroup group)
    {
        Groups.Add(group);
        MentionCount += group.Mentions.Count;
    }
}
