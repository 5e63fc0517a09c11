namespace NewsExtract.Entities.Linking;

/// <summary>What stands around a mention that tells who or what it is.</summary>
internal sealed record MentionContext
{
    /// <summary>A mention of which nothing is told.</summary>
    public static MentionContext None { get; } = new();

    /// <summary>Titles and roles before and behind the mention, as the text has them.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Male or Female when a form of address before it tells.</summary>
    public WordKind Gender { get; init; }

    /// <summary>It is introduced as a relative of someone ("his wife Ann Smith").</summary>
    public bool IsRelative { get; init; }
}
