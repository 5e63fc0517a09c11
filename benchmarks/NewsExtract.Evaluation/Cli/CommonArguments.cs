using NewsExtract.Evaluation.Gate;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Evaluation.Cli;

/// <summary>The options that the commands share.</summary>
internal sealed record CommonArguments
{
    /// <summary>How the shared options stand in the first line of a help text.</summary>
    public const string GateUsage = "[--gate FILE [--update-floors [--allow-lower]]]";

    /// <summary>The last lines of the help texts.</summary>
    public const string Help = """
          --gate FILE      compare the scores with the floors in FILE
          --update-floors  raise the floors in FILE to the scores
          --allow-lower    let --update-floors lower them, too
          --help           this text

        exit code: 0 all well, 1 below a floor, 2 wrong arguments or no corpora,
                   3 the corpus is another than the floors were measured on, 130 stopped
        """;

    /// <summary>Folder of the corpora; null for the default.</summary>
    public string? Data { get; init; }

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

    /// <summary>Reads the arguments behind a command's name; values stand in the next argument or behind <c>=</c>.</summary>
    /// <param name="command">Name of the command, for messages.</param>
    /// <param name="arguments">The arguments.</param>
    /// <param name="readOwn">Reads an option of the command's own; false when it has none of that name.</param>
    /// <exception cref="UsageException">An argument is wrong.</exception>
    public static CommonArguments Parse(string command, IReadOnlyList<string> arguments, Func<ArgumentReader, bool> readOwn)
    {
        CommonArguments result = new();
        ArgumentReader reader = new(command, arguments);
        while (reader.Next())
        {
            result = reader.Name switch
            {
                "--data" => result with { Data = reader.Value() },
                "--out" => result with { Out = reader.Value() },
                "--gate" => result with { Gate = reader.Value() },
                "--update-floors" => result with { UpdateFloors = reader.Flag() },
                "--allow-lower" => result with { AllowLower = reader.Flag() },
                "--help" or "-h" => result with { ShowHelp = reader.Flag() },
                _ => readOwn(reader) ? result : throw reader.Unknown(),
            };
        }

        GateRun.Check(result.Gate, result.UpdateFloors, result.AllowLower);
        return result;
    }

    /// <summary>The folder of the corpora.</summary>
    /// <exception cref="CorpusException">No such folder.</exception>
    public string LocateData() => DataFolder.Locate(Data, Directory.GetCurrentDirectory());

    /// <summary>The gate that was asked for; null for none.</summary>
    /// <param name="isOwn">Whether a floor is one that the command measures.</param>
    public GateRun? OpenGate(Func<FloorKey, bool> isOwn) => Gate is null ? null : GateRun.Open(Gate, UpdateFloors, AllowLower, isOwn);
}
