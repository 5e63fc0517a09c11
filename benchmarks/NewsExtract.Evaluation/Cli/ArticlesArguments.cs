using System.Globalization;
using NewsExtract.Evaluation.Gate;

namespace NewsExtract.Evaluation.Cli;

/// <summary>The command line of <c>articles</c>.</summary>
internal sealed record ArticlesArguments
{
    /// <summary>The help text.</summary>
    public const string Help = """
        Scores the extraction of articles on the corpora.

        usage: articles [--data DIR] [--out DIR] [--folds N] [--gate FILE [--update-floors [--allow-lower]]]

          --data DIR       folder that holds articles/<set>/gold.jsonl.gz and seeds/gold.json;
                           default: NEWSEXTRACT_DATA, else ../shared/data beside the repository
          --out DIR        write the predictions: articles/<set>.json, articles/<set>-flat.json, seeds.json
          --folds N        cross-validate by site with N models (2 to 100) instead of using the embedded model
          --gate FILE      compare the scores with the floors in FILE
          --update-floors  raise the floors in FILE to the scores
          --allow-lower    let --update-floors lower them, too
          --help           this text

        exit code: 0 all well, 1 below a floor, 2 wrong arguments or no corpora,
                   3 the corpus is another than the floors were measured on, 130 stopped
        """;

    /// <summary>Folder of the corpora; null for the default.</summary>
    public string? Data { get; init; }

    /// <summary>Folder for the predictions; null writes none.</summary>
    public string? Out { get; init; }

    /// <summary>Number of folds; null uses the embedded model.</summary>
    public int? Folds { get; init; }

    /// <summary>File of floors; null compares nothing.</summary>
    public string? Gate { get; init; }

    /// <summary>Raise the floors.</summary>
    public bool UpdateFloors { get; init; }

    /// <summary>Let floors be lowered.</summary>
    public bool AllowLower { get; init; }

    /// <summary>Print the help and stop.</summary>
    public bool ShowHelp { get; init; }

    /// <summary>Reads the arguments behind the command's name; values stand in the next argument or behind <c>=</c>.</summary>
    /// <exception cref="UsageException">An argument is wrong.</exception>
    public static ArticlesArguments Parse(IReadOnlyList<string> arguments)
    {
        ArticlesArguments result = new();
        ArgumentReader reader = new("articles", arguments);
        while (reader.Next())
        {
            result = reader.Name switch
            {
                "--data" => result with { Data = reader.Value() },
                "--out" => result with { Out = reader.Value() },
                "--folds" => result with { Folds = FoldCount(reader.Value()) },
                "--gate" => result with { Gate = reader.Value() },
                "--update-floors" => result with { UpdateFloors = reader.Flag() },
                "--allow-lower" => result with { AllowLower = reader.Flag() },
                "--help" or "-h" => result with { ShowHelp = reader.Flag() },
                _ => throw reader.Unknown(),
            };
        }

        GateRun.Check(result.Gate, result.UpdateFloors, result.AllowLower);
        return result;
    }

    private static int FoldCount(string value)
        => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int folds) && folds is >= 2 and <= 100
            ? folds
            : throw new UsageException($"--folds takes a number from 2 to 100, not '{value}'.");
}
