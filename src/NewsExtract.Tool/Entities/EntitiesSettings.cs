namespace NewsExtract.Tool;

internal enum EntityOutputFormat
{
    Table,
    Json,
}

/// <summary>What one run of <c>newsextract entities</c> was asked to do.</summary>
internal sealed record EntitiesSettings
{
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The form to read every input in; null to tell it by extension and content.</summary>
    public InputForm? From { get; init; }

    public string? Charset { get; init; }

    public EntityOutputFormat Format { get; init; }

    /// <summary>When the texts were published; null for what a page says itself.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>File of the caller's own names; null for none.</summary>
    public string? GazetteerPath { get; init; }

    /// <summary>What is reported, the gazetteer left out.</summary>
    public EntityOptions Options { get; init; } = EntityOptions.Default;

    public LoopSettings Loop { get; init; } = LoopSettings.Default;

    public bool FullText { get; init; }
}
