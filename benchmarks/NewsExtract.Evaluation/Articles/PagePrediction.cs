using NewsExtract.Training.Corpora;

namespace NewsExtract.Evaluation.Articles;

/// <summary>What the library made of a page: only what is scored, since the blocks of all pages together would not be small.</summary>
internal sealed record PagePrediction(ArticlePage Page)
{
    /// <summary>Text of the article.</summary>
    public string Text { get; init; } = "";

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>The authors.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Day of publication, in the offset the page gives.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>How likely the extraction went well, as the library says.</summary>
    public double Quality { get; init; }

    /// <summary>How long the extraction took, reading the file left out.</summary>
    public double Milliseconds { get; init; }

    /// <summary>What was thrown; null when nothing was.</summary>
    public string? Error { get; init; }
}
