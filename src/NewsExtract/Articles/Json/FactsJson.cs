namespace NewsExtract;

/// <summary>The facts of an article in JSON.</summary>
internal sealed record FactsJson(
    FactJson<string>? Title,
    FactJson<string>? Standfirst,
    FactJson<IReadOnlyList<string>>? Authors,
    FactJson<string>? AuthorOrganisation,
    FactJson<PageDate>? Published,
    FactJson<PageDate>? Modified,
    FactJson<string>? Publisher,
    FactJson<string>? Agency,
    FactJson<DatelineJson>? Dateline,
    FactJson<string>? Language,
    FactJson<string>? CanonicalUrl,
    FactJson<string>? Section,
    FactJson<IReadOnlyList<string>>? Keywords,
    FactJson<ArticleAccess>? Access)
{
    public static FactsJson From(ArticleFacts facts) => new(
        From(facts.Title),
        From(facts.Standfirst),
        From(facts.Authors),
        From(facts.AuthorOrganisation),
        From(facts.Published),
        From(facts.Modified),
        From(facts.Publisher),
        From(facts.Agency),
        From(facts.Dateline is { } dateline ? new Fact<DatelineJson>(DatelineJson.From(dateline.Value), dateline.Source, dateline.Confidence) : null),
        From(facts.Language),
        From(facts.CanonicalUrl),
        From(facts.Section),
        From(facts.Keywords),
        From(facts.Access));

    public ArticleFacts ToFacts() => new()
    {
        Title = Title?.ToFact(),
        Standfirst = Standfirst?.ToFact(),
        Authors = Authors?.ToFact(),
        AuthorOrganisation = AuthorOrganisation?.ToFact(),
        Published = Published?.ToFact(),
        Modified = Modified?.ToFact(),
        Publisher = Publisher?.ToFact(),
        Agency = Agency?.ToFact(),
        Dateline = Dateline is null ? null : new Fact<Dateline>(JsonCheck.Given(Dateline.Value, "value").ToDateline(), Dateline.Source, Dateline.Confidence),
        Language = Language?.ToFact(),
        CanonicalUrl = CanonicalUrl?.ToFact(),
        Section = Section?.ToFact(),
        Keywords = Keywords?.ToFact(),
        Access = Access?.ToFact(),
    };

    private static FactJson<T>? From<T>(Fact<T>? fact)
        => fact is null ? null : new FactJson<T>(fact.Value, fact.Source, JsonNumber.Round(fact.Confidence));
}

/// <summary>One fact in JSON.</summary>
internal sealed record FactJson<T>(T Value, FactSource Source, double Confidence)
{
    public Fact<T> ToFact() => new(JsonCheck.Given(Value, "value"), Source, Confidence);
}

/// <summary>A dateline in JSON.</summary>
internal sealed record DatelineJson(string? Place, string? Agency, string Text)
{
    public static DatelineJson From(Dateline dateline) => new(dateline.Place, dateline.Agency, dateline.Text);

    public Dateline ToDateline() => new(Place, Agency, JsonCheck.Given(Text, "text"));
}

/// <summary>Numbers as they are written.</summary>
internal static class JsonNumber
{
    /// <summary>Probabilities to four digits: more say nothing and make the output longer.</summary>
    public static double Round(double value) => double.IsFinite(value) ? Math.Round(value, 4) : 0;
}
