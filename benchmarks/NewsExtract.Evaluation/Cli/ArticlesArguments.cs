using System.Globalization;

namespace NewsExtract.Evaluation.Cli;

/// <summary>The command line of <c>articles</c>.</summary>
/// <param name="Common">The options that other commands have, too.</param>
internal sealed record ArticlesArguments(CommonArguments Common)
{
    /// <summary>The help text.</summary>
    public const string Help = $"""
        Scores the extraction of articles on the corpora.

        usage: articles [--data DIR] [--out DIR] [--folds N] {CommonArguments.GateUsage}

          --data DIR       folder that holds articles/<set>/gold.jsonl.gz and seeds/gold.json;
                           default: NEWSEXTRACT_DATA, else ../shared/data beside the repository
          --out DIR        write the predictions: articles/<set>.json, articles/<set>-flat.json, seeds.json
          --folds N        cross-validate by site with N models (2 to 100) instead of using the embedded model

        """ + CommonArguments.Help;

    /// <summary>Number of folds; null uses the embedded model.</summary>
    public int? Folds { get; init; }

    /// <summary>Reads the arguments behind the command's name.</summary>
    /// <exception cref="UsageException">An argument is wrong.</exception>
    public static ArticlesArguments Parse(IReadOnlyList<string> arguments)
    {
        int? folds = null;
        CommonArguments common = CommonArguments.Parse("articles", arguments, reader =>
        {
            bool isOwn = reader.Name == "--folds";
            folds = isOwn ? FoldCount(reader.Value()) : folds;
            return isOwn;
        });
        return new(common) { Folds = folds };
    }

    private static int FoldCount(string value)
        => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int folds) && folds is >= 2 and <= 100
            ? folds
            : throw new UsageException($"--folds takes a number from 2 to 100, not '{value}'.");
}
