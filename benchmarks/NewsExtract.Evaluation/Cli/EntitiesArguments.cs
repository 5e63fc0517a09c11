using NewsExtract.Evaluation.Gate;

namespace NewsExtract.Evaluation.Cli;

/// <summary>The command line of <c>entities</c>.</summary>
internal sealed record EntitiesArguments
{
    /// <summary>The help text.</summary>
    public const string Help = """
        Scores the entities of the library on the corpora: strict spans of tagged sentences, and which mentions of a document are one entity.

        usage: entities [--data DIR] [--split NAME] [--out DIR] [--gate FILE [--update-floors [--allow-lower]]]

          --data DIR       folder that holds entities/<set>/<split>.conll.gz and entities/<set>/*.jsonl.gz;
                           default: NEWSEXTRACT_DATA, else ../shared/data beside the repository
          --split NAME     train, dev or test; default: dev. Linked documents are scored whole, whatever the split
          --out DIR        write what was found: entities/<set>.<split>.conll (own types), .4.conll (PER, ORG, LOC, MISC),
                           entities/<set>.linking.jsonl (given mentions), .end2end.jsonl (own mentions)
          --gate FILE      compare the scores with the floors in FILE
          --update-floors  raise the floors in FILE to the scores
          --allow-lower    let --update-floors lower them, too
          --help           this text

        exit code: 0 all well, 1 below a floor, 2 wrong arguments or no corpora,
                   3 the corpus is another than the floors were measured on, 130 stopped
        """;

    private static readonly string[] Splits = ["train", "dev", "test"];

    /// <summary>Folder of the corpora; null for the default.</summary>
    public string? Data { get; init; }

    /// <summary>The split that is scored.</summary>
    public string Split { get; init; } = "dev";

    /// <summary>Folder for what was found; null writes none.</summary>
    public string? Out { get; init; }

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
    public static EntitiesArguments Parse(IReadOnlyList<string> arguments)
    {
        EntitiesArguments result = new();
        ArgumentReader reader = new("entities", arguments);
        while (reader.Next())
        {
            result = reader.Name switch
            {
                "--data" => result with { Data = reader.Value() },
                "--split" => result with { Split = SplitName(reader.Value()) },
                "--out" => result with { Out = reader.Value() },
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

    private static string SplitName(string value)
        => Splits.Contains(value) ? value : throw new UsageException($"--split takes {string.Join(", ", Splits[..^1])} or {Splits[^1]}, not '{value}'.");
}
