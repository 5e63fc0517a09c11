namespace NewsExtract.Training.Corpora;

/// <summary>The facts of a seed page, as the gold states or the library finds them.</summary>
public sealed record SeedFacts
{
    /// <summary>The headline; null when there is none.</summary>
    public string? Title { get; init; }

    /// <summary>Who published the page; null when it does not say.</summary>
    public string? Publisher { get; init; }

    /// <summary>Date of publication, <c>YYYY-MM-DD</c>; null when the page does not say.</summary>
    public string? Published { get; init; }

    /// <summary>The wire agency; null when there is none.</summary>
    public string? Agency { get; init; }

    /// <summary>Place of the dateline, empty when it names none; null without a dateline.</summary>
    public string? DatelinePlace { get; init; }

    /// <summary>Agency of the dateline; null when it names none.</summary>
    public string? DatelineAgency { get; init; }

    /// <summary>Whether the page offers a subscription.</summary>
    public bool Paywall { get; init; }

    /// <summary>Whether the page is a live blog.</summary>
    public bool Live { get; init; }

    /// <summary>Number of live posts.</summary>
    public int Posts { get; init; }

    /// <summary>Number of related articles.</summary>
    public int Related { get; init; }
}
