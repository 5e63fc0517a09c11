namespace NewsExtract.Evaluation.Cli;

/// <summary>The command line of <c>entities</c>.</summary>
/// <param name="Common">The options that other commands have, too.</param>
internal sealed record EntitiesArguments(CommonArguments Common)
{
    /// <summary>The help text.</summary>
    public const string Help = $"""
        Scores the entities of the library on the corpora: strict spans of tagged sentences, and which mentions of a document are one entity.

        usage: entities [--data DIR] [--split NAME] [--accuracy NAME] [--out DIR] {CommonArguments.GateUsage}

          --data DIR       folder that holds entities/<set>/<split>.conll.gz and entities/<set>/*.jsonl.gz;
                           default: NEWSEXTRACT_DATA, else ../shared/data beside the repository
          --split NAME     train, dev or test; default: dev. Linked documents are scored whole, whatever the split
          --accuracy NAME  fast or accurate; default: accurate. Floors are kept for each
          --out DIR        write what was found: entities/<set>.<split>.conll (own types), .4.conll (PER, ORG, LOC, MISC),
                           entities/<set>.linking.jsonl (given mentions), .end2end.jsonl (own mentions)

        """ + CommonArguments.Help;

    private static readonly string[] Splits = ["train", "dev", "test"];
    private static readonly string[] Accuracies = ["fast", "accurate"];

    /// <summary>The split that is scored.</summary>
    public string Split { get; init; } = "dev";

    /// <summary>How names are found.</summary>
    public EntityAccuracy Accuracy { get; init; } = EntityAccuracy.Accurate;

    /// <summary>Reads the arguments behind the command's name.</summary>
    /// <exception cref="UsageException">An argument is wrong.</exception>
    public static EntitiesArguments Parse(IReadOnlyList<string> arguments)
    {
        string split = "dev", accuracy = Accuracies[1];
        CommonArguments common = CommonArguments.Parse("entities", arguments, reader =>
        {
            switch (reader.Name)
            {
                case "--split":
                    split = reader.OneOf(Splits);
                    return true;
                case "--accuracy":
                    accuracy = reader.OneOf(Accuracies);
                    return true;
                default:
                    return false;
            }
        });
        return new(common) { Split = split, Accuracy = accuracy == Accuracies[0] ? EntityAccuracy.Fast : EntityAccuracy.Accurate };
    }
}
