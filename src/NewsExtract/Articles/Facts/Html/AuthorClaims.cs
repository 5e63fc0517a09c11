namespace NewsExtract.Facts;

/// <summary>Who the sources of a page name as its authors, people and others apart.</summary>
internal sealed class AuthorClaims
{
    /// <summary>More elements marked as author are those of other articles or of comments.</summary>
    private const int MaximumCoAuthors = 4;

    private readonly IReadOnlySet<string> _siteKeys;
    private readonly List<Claim<IReadOnlyList<string>>> _people = [];
    private readonly List<Claim<string>> _organisations = [];
    private readonly List<Claim<string>> _credits = [];

    private AuthorClaims(IReadOnlySet<string> siteKeys) => _siteKeys = siteKeys;

    /// <summary>The people each source names, the most trusted source first.</summary>
    public IReadOnlyList<Claim<IReadOnlyList<string>>> People => _people;

    /// <summary>What the data name as author though it is no person.</summary>
    public IReadOnlyList<Claim<string>> Organisations => _organisations;

    /// <summary>Everything that may name an agency.</summary>
    public IReadOnlyList<Claim<string>> Credits => _credits;

    public static AuthorClaims Of(HtmlSources sources, LinkedData data, IReadOnlySet<string> siteKeys)
    {
        var claims = new AuthorClaims(siteKeys);
        claims.AddParties(data.Parties("author"), 0.9);
        claims.AddParties(data.Parties("creator"), 0.75);
        foreach (string name in MetaNames.Author)
        {
            claims.AddNames(sources.Meta(name), MetaNames.SourceOf(name), 0.85);
        }

        claims.AddNames([.. sources.Item("author"), .. sources.Item("creator")], FactSource.Microdata, 0.8);
        claims.AddBylines(sources.Bylines);
        foreach (NamedParty party in data.Parties("sourceOrganization"))
        {
            claims._credits.Add(new Claim<string>(party.Name, FactSource.LinkedData, 0.9));
        }

        foreach (string name in MetaNames.Agency)
        {
            claims._credits.AddRange(sources.Meta(name).Select(value => new Claim<string>(TextCleaner.Flatten(value), FactSource.Meta, 0.7)));
        }

        return claims;
    }

    private void AddParties(IReadOnlyList<NamedParty> parties, double trust)
    {
        AddPeople([.. parties.Where(party => !party.IsOrganisation).SelectMany(party => AuthorNames.Read(party.Name, _siteKeys))], FactSource.LinkedData, trust);
        foreach (NamedParty party in parties)
        {
            AddOrganisation(party.Name, FactSource.LinkedData, trust);
        }
    }

    private void AddNames(IReadOnlyList<string> texts, FactSource source, double trust)
    {
        AddPeople([.. texts.SelectMany(text => AuthorNames.Read(text, _siteKeys))], source, trust);
        foreach (string text in texts)
        {
            AddOrganisation(TextCleaner.Flatten(text), source, trust);
        }
    }

    /// <summary>Mark-up holds more than names: what is not written like a full name there is not taken.</summary>
    private void AddBylines(List<string>[] bylines)
    {
        if (bylines[0].Count <= MaximumCoAuthors)
        {
            AddPeople(FullNames(bylines[0]), FactSource.Markup, 0.75);
        }

        foreach (List<string> marks in bylines)
        {
            // Only the first byline with a person in it is this article's.
            AddPeople(marks.Select(mark => FullNames([mark])).FirstOrDefault(names => names.Count > 0) ?? [], FactSource.Markup, 0.6);
            _credits.AddRange(marks.Take(2).Select(mark => new Claim<string>(AuthorNames.WithoutPrefix(mark), FactSource.Markup, 0.6)));
        }

        List<string> FullNames(IEnumerable<string> marks) => [.. marks.SelectMany(mark => AuthorNames.Read(mark, _siteKeys)).Where(AuthorNames.IsFullName)];
    }

    private void AddPeople(List<string> names, FactSource source, double trust)
    {
        if (names.Count > 0)
        {
            _people.Add(new Claim<IReadOnlyList<string>>([.. names.DistinctBy(TextCleaner.Key)], source, trust));
        }
    }

    private void AddOrganisation(string name, FactSource source, double trust)
    {
        if (name.Length > ElementText.MaximumLength)
        {
            return;
        }

        name = AuthorNames.WithoutBrackets(AuthorNames.WithoutPrefix(name)).Trim();
        _credits.Add(new Claim<string>(name, source, trust));
        if (AuthorNames.IsOrganisation(name, _siteKeys))
        {
            _organisations.Add(new Claim<string>(name, source, trust));
        }
    }
}
