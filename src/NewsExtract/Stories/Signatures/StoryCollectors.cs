namespace NewsExtract.Stories.Signatures;

/// <summary>All that is collected of one story, in buffers that are used again. Not thread-safe.</summary>
internal sealed class StoryCollectors
{
    public TermCollector Terms { get; } = new();

    public NameCollector Names { get; } = new();

    public DateCollector Dates { get; } = new();

    public NumberCollector Numbers { get; } = new();

    public QuoteCollector Quotes { get; } = new();
}
