using NewsExtract.Evaluation.Stories;

namespace NewsExtract.Evaluation.Cli;

/// <summary>The command line of <c>stories</c>.</summary>
/// <param name="Common">The options that other commands have, too.</param>
internal sealed record StoriesArguments(CommonArguments Common)
{
    /// <summary>The help text.</summary>
    public const string Help = $"""
        Scores which articles tell one story: clusters of a stream, labelled pairs, pairs inside one topic, copies, and the seed pages.

        usage: stories [--data DIR] [--dates WHICH] [--pages HOW] [--out DIR] {CommonArguments.GateUsage}

          --data DIR       folder that holds stories/<set>/docs.jsonl.gz or pairs.jsonl.gz, and seeds/gold.json;
                           default: NEWSEXTRACT_DATA, else ../shared/data beside the repository
          --dates WHICH    given, hidden or both (each set that has dates is run twice); default: both
          --pages HOW      what to sign of sets of copies, whose texts are pages: the article in them, or the whole; default: article
          --out DIR        write what was found: stories/<set>.clusters.jsonl, .pairs.jsonl and .within.jsonl (all pairs inside one
                           topic or family), each also as <set>.undated where dates were hidden, and seeds.json

        """ + CommonArguments.Help;

    private const string Both = "both";
    private const string Given = "given";
    private const string Hidden = "hidden";
    private const string Article = "article";
    private const string Whole = "whole";

    /// <summary>How dates are used, in order of the runs.</summary>
    public IReadOnlyList<DateUse> Dates { get; init; } = [DateUse.Given, DateUse.Hidden];

    /// <summary>Whether the article of a page is extracted first. Default: true, which finds more copies and mistakes fewer pages for one another.</summary>
    public bool ExtractsPages { get; init; } = true;

    /// <summary>Reads the arguments behind the command's name.</summary>
    /// <exception cref="UsageException">An argument is wrong.</exception>
    public static StoriesArguments Parse(IReadOnlyList<string> arguments)
    {
        string dates = Both;
        string pages = Article;
        CommonArguments common = CommonArguments.Parse("stories", arguments, reader =>
        {
            switch (reader.Name)
            {
                case "--dates":
                    dates = reader.OneOf(Given, Hidden, Both);
                    return true;
                case "--pages":
                    pages = reader.OneOf(Article, Whole);
                    return true;
                default:
                    return false;
            }
        });
        return new(common)
        {
            Dates = dates switch { Given => [DateUse.Given], Hidden => [DateUse.Hidden], _ => [DateUse.Given, DateUse.Hidden] },
            ExtractsPages = pages == Article,
        };
    }
}
