namespace NewsExtract;

/// <summary>A limit of <see cref="ExtractionLimits"/>, as <see cref="Article.BrokenLimits"/> names those that a document broke.</summary>
public enum ExtractionLimit
{
    /// <summary><see cref="ExtractionLimits.Length"/>: the document is longer; its end was not read.</summary>
    Length,

    /// <summary><see cref="ExtractionLimits.OpenElements"/>: mark-up is nested deeper; the text in it was read, the tags were not.</summary>
    OpenElements,

    /// <summary><see cref="ExtractionLimits.Elements"/>: the page has more elements; its end was not read.</summary>
    Elements,

    /// <summary><see cref="ExtractionLimits.Blocks"/>: the page has more blocks; its end was left out.</summary>
    Blocks,

    /// <summary><see cref="ExtractionLimits.AttributeLength"/>: an attribute is longer and was left out.</summary>
    AttributeLength,

    /// <summary><see cref="ExtractionLimits.DataLength"/>: the page carries more structured data; what is over the limit was left out.</summary>
    DataLength,

    /// <summary><see cref="ExtractionLimits.DataDepth"/>: structured data is nested deeper and was left out.</summary>
    DataDepth,

    /// <summary><see cref="ExtractionLimits.Mentions"/> or <see cref="EntityOptions.MaximumMentions"/>: the article names more; the mentions at its end were left out.</summary>
    Mentions,

    /// <summary><see cref="ExtractionLimits.Time"/>: the work took longer; what was not done by then is missing.</summary>
    Time,

    /// <summary><see cref="ExtractionLimits.Candidates"/> or <see cref="EntityOptions.MaximumCandidates"/>: its names have more that they may be joined with; the rarer spellings were not joined.</summary>
    Candidates,
}

/// <summary>What happens when a document breaks a limit.</summary>
public enum LimitReaction
{
    /// <summary>The result is what was read within the limits, and <see cref="Article.BrokenLimits"/> says which were broken.</summary>
    Partial,

    /// <summary>An <see cref="ExtractionLimitException"/> is thrown; in a <see cref="NewsPipeline"/> it is the error of the item.</summary>
    Throw,
}
