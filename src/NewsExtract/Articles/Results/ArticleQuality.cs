using System.Globalization;
using System.Text;

namespace NewsExtract;

/// <summary>How well an extraction seems to have gone, for filtering a crawl. Every component lies between 0 (bad) and 1 (good).</summary>
public sealed record ArticleQuality
{
    /// <summary>How likely the article was extracted well (F1 of at least .85 on the training pages), 0 to 1.</summary>
    public required double Score { get; init; }

    /// <summary>Share of the page's words that are in the article.</summary>
    public required double ArticleShare { get; init; }

    /// <summary>Share of the article's words that stand in sentences rather than fragments.</summary>
    public required double Prose { get; init; }

    /// <summary>1 when the text is whole; less when it seems to break off or the input was cut.</summary>
    public required double Completeness { get; init; }

    /// <summary>1 when nothing is said twice; less by the share of repeated text.</summary>
    public required double Distinctness { get; init; }

    /// <summary>How well the sources of the page agree with each other and with the text.</summary>
    public required double Agreement { get; init; }

    /// <summary>How sure the classifier was of what it kept and what it dropped.</summary>
    public required double Certainty { get; init; }

    /// <summary>For <see cref="object.ToString"/>: the same in every culture.</summary>
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Score = {Score}, ArticleShare = {ArticleShare}, Prose = {Prose}, Completeness = {Completeness}, ");
        builder.Append(CultureInfo.InvariantCulture, $"Distinctness = {Distinctness}, Agreement = {Agreement}, Certainty = {Certainty}");
        return true;
    }
}
