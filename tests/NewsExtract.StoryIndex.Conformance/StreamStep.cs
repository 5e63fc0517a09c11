namespace NewsExtract.Tests.Conformance;

/// <summary>Something that is done to an index.</summary>
internal abstract record StreamStep
{
    /// <summary>Adds one article.</summary>
    public sealed record Add(StoryIndexEntry Entry) : StreamStep;

    /// <summary>Adds articles together.</summary>
    public sealed record AddRange(IReadOnlyList<StoryIndexEntry> Entries) : StreamStep;

    /// <summary>Adds articles together of which some are there.</summary>
    public sealed record AddMissing(IReadOnlyList<StoryIndexEntry> Entries) : StreamStep;

    /// <summary>Takes an article out, which may not be there.</summary>
    public sealed record Remove(string Id) : StreamStep;

    /// <summary>Takes old articles out.</summary>
    public sealed record Forget(DateTimeOffset Before) : StreamStep;

    /// <summary>Asks for neighbours.</summary>
    public sealed record Find(StorySignature Signature, int Count) : StreamStep;

    /// <summary>Asks for a story that may be gone or merged.</summary>
    public sealed record Get(long Story) : StreamStep;

    /// <summary>Closes the index and opens it again.</summary>
    public sealed record Reopen : StreamStep;
}
