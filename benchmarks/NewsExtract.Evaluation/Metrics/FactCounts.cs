namespace NewsExtract.Evaluation.Metrics;

/// <summary>How many facts of how many pages are right; pages whose gold does not state a fact do not count for it.</summary>
internal readonly record struct FactCounts
{
    /// <summary>Pages with a gold title, and how many of them match.</summary>
    public int Titles { get; init; }

    /// <inheritdoc cref="TitleMatch.IsExact"/>
    public int ExactTitles { get; init; }

    /// <inheritdoc cref="TitleMatch.IsLoose"/>
    public int LooseTitles { get; init; }

    /// <summary>Pages with gold authors.</summary>
    public int Authors { get; init; }

    /// <summary>Pages whose set of authors is the gold's.</summary>
    public int ExactAuthors { get; init; }

    /// <summary>Pages with at least one author of the gold's.</summary>
    public int AnyAuthors { get; init; }

    /// <summary>Pages with a gold date.</summary>
    public int Dates { get; init; }

    /// <inheritdoc cref="DateMatch.IsExact"/>
    public int ExactDates { get; init; }

    /// <inheritdoc cref="DateMatch.IsWithinDay"/>
    public int NearDates { get; init; }

    /// <summary>Counts one page.</summary>
    public static FactCounts Of(FactGold gold, string? title, IReadOnlyCollection<string> authors, DateOnly? date)
    {
        TitleMatch titleMatch = gold.Title is null ? default : TitleMatch.Of(gold.Title, title);
        HashSet<string> given = AuthorNames.OfList(authors);
        DateMatch dateMatch = gold.Date is { } day ? DateMatch.Of(day, date) : default;
        bool hasAuthors = gold.Authors.Count > 0;
        return new()
        {
            Titles = One(gold.Title is not null),
            ExactTitles = One(titleMatch.IsExact),
            LooseTitles = One(titleMatch.IsLoose),
            Authors = One(hasAuthors),
            ExactAuthors = One(hasAuthors && gold.Authors.SetEquals(given)),
            AnyAuthors = One(hasAuthors && gold.Authors.Overlaps(given)),
            Dates = One(gold.StatesDate),
            ExactDates = One(dateMatch.IsExact),
            NearDates = One(dateMatch.IsWithinDay),
        };
    }

    /// <summary>Adds the counts of two pages.</summary>
    public static FactCounts operator +(FactCounts left, FactCounts right) => new()
    {
        Titles = left.Titles + right.Titles,
        ExactTitles = left.ExactTitles + right.ExactTitles,
        LooseTitles = left.LooseTitles + right.LooseTitles,
        Authors = left.Authors + right.Authors,
        ExactAuthors = left.ExactAuthors + right.ExactAuthors,
        AnyAuthors = left.AnyAuthors + right.AnyAuthors,
        Dates = left.Dates + right.Dates,
        ExactDates = left.ExactDates + right.ExactDates,
        NearDates = left.NearDates + right.NearDates,
    };

    private static int One(bool condition) => condition ? 1 : 0;
}
