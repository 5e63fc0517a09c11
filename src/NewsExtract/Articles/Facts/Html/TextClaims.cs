namespace NewsExtract.Facts;

/// <summary>Sections, keywords, languages and descriptions as a page declares them.</summary>
internal static class TextClaims
{
    private const int MaximumKeywords = 40;
    private const int MaximumLength = 80;

    /// <summary>A longer list is no list of keywords; its beginning is read.</summary>
    private const int MaximumList = 5000;

    public static List<Claim<string>> Sections(HtmlSources sources, LinkedData data)
    {
        var claims = new List<Claim<string>>();
        AddTo(claims, data.Texts("articleSection"), FactSource.LinkedData, 0.85);
        AddTo(claims, sources.Item("articleSection"), FactSource.Microdata, 0.8);
        foreach (string name in MetaNames.Section)
        {
            AddTo(claims, sources.Meta(name), MetaNames.SourceOf(name), MetaNames.SourceOf(name) == FactSource.OpenGraph ? 0.85 : 0.7);
        }

        return claims;
    }

    /// <summary>The keywords of each source that has any, free of repeats.</summary>
    public static List<Claim<IReadOnlyList<string>>> Keywords(HtmlSources sources, LinkedData data)
    {
        var claims = new List<Claim<IReadOnlyList<string>>>();
        AddList(data.Texts("keywords"), FactSource.LinkedData, 0.85);
        foreach (string name in MetaNames.Keywords)
        {
            AddList(sources.Meta(name), MetaNames.SourceOf(name), MetaNames.SourceOf(name) == FactSource.OpenGraph ? 0.85 : 0.7);
        }

        return claims;

        void AddList(IReadOnlyList<string> values, FactSource source, double trust)
        {
            // One value is a list with commas; of several each is a keyword.
            IEnumerable<string> words = values.SelectMany(value => value[..Math.Min(value.Length, MaximumList)].Split(values.Count > 1 ? ';' : ',', ';'))
                .Select(TextCleaner.Flatten)
                .Where(word => word.Length is > 1 and <= MaximumLength && !word.Contains("://", StringComparison.Ordinal))
                .DistinctBy(TextCleaner.Key)
                .Take(MaximumKeywords);
            if (words.ToList() is { Count: > 0 } list)
            {
                claims.Add(new Claim<IReadOnlyList<string>>(list, source, trust));
            }
        }
    }

    public static List<Claim<string>> Languages(HtmlSources sources, LinkedData data)
    {
        var claims = new List<Claim<string>>();
        Add(sources.Language, FactSource.Markup, 0.8);
        Add(data.TextOfPage("inLanguage"), FactSource.LinkedData, 0.8);
        foreach (string name in MetaNames.Language)
        {
            Add(sources.FirstMeta(name), MetaNames.SourceOf(name), 0.7);
        }

        return claims;

        void Add(string? text, FactSource source, double trust)
        {
            if (LanguageTag.Normalise(text) is { } tag)
            {
                claims.Add(new Claim<string>(tag, source, trust));
            }
        }
    }

    public static (string? Text, FactSource Source) Description(HtmlSources sources, LinkedData data)
    {
        if (sources.FirstMeta("og:description") is { } shared)
        {
            return (TextCleaner.Flatten(shared), FactSource.OpenGraph);
        }

        if (sources.FirstMeta("description", "twitter:description") is { } meta)
        {
            return (TextCleaner.Flatten(meta), FactSource.Meta);
        }

        return data.Text("description") is { } text ? (text, FactSource.LinkedData) : default;
    }

    private static void AddTo(List<Claim<string>> claims, IReadOnlyList<string> texts, FactSource source, double trust)
    {
        foreach (string text in texts)
        {
            string flat = TextCleaner.Flatten(text);
            if (flat.Length is > 1 and <= MaximumLength && !flat.Contains("://", StringComparison.Ordinal))
            {
                claims.Add(new Claim<string>(flat, source, trust));
            }
        }
    }
}
