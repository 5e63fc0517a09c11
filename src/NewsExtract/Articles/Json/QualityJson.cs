namespace NewsExtract;

/// <summary>The quality of an extraction in JSON.</summary>
internal sealed record QualityJson(
    double Score, double ArticleShare, double Prose, double Completeness, double Distinctness, double Agreement, double Certainty)
{
    public static QualityJson From(ArticleQuality quality) => new(
        JsonNumber.Round(quality.Score),
        JsonNumber.Round(quality.ArticleShare),
        JsonNumber.Round(quality.Prose),
        JsonNumber.Round(quality.Completeness),
        JsonNumber.Round(quality.Distinctness),
        JsonNumber.Round(quality.Agreement),
        JsonNumber.Round(quality.Certainty));

    public ArticleQuality ToQuality() => new()
    {
        Score = Score,
        ArticleShare = ArticleShare,
        Prose = Prose,
        Completeness = Completeness,
        Distinctness = Distinctness,
        Agreement = Agreement,
        Certainty = Certainty,
    };
}
