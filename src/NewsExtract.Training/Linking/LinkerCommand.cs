using System.Globalization;
using System.Text;
using NewsExtract.Entities.Linking;
using NewsExtract.Training.Corpora;
using NewsExtract.Training.Metrics;

namespace NewsExtract.Training.Linking;

/// <summary>The command <c>linker</c>: fits the pair scorer and writes its weights where the library embeds them.</summary>
internal static class LinkerCommand
{
    public const string File = "src/NewsExtract/Entities/Linking/Data/linker-weights.txt";

    private const int Folds = 5;

    public static void Run(string data, string file, TextWriter output)
    {
        IReadOnlyList<LinkingText> texts = LinkingCorpus.Load(data);
        System.IO.File.WriteAllText(file, Describe(texts, output));
        output.WriteLine($"wrote {file}");
    }

    /// <summary>The data file for a corpus; the scores are printed as well.</summary>
    public static string Describe(IReadOnlyList<LinkingText> texts, TextWriter output)
    {
        List<PairExample>[] pairs = [.. texts.Select(LinkerTrainer.Pairs)];
        PairExample[] training = [.. texts.Zip(pairs).Where(text => text.First.IsTraining).SelectMany(text => text.Second)];
        PairScorer scorer = LinkerTrainer.Train(training);
        Print("rules", texts, _ => new PairScorer([.. LinkerRules.Weights], LinkerTrainer.Threshold), output);
        PairScorer[] folds = [.. Enumerable.Range(0, Folds).Select(fold => LinkerTrainer.Train([.. texts.Zip(pairs).Where(text => FoldOf(text.First) != fold).SelectMany(text => text.Second)]))];
        string crossed = Print($"{Folds} folds", texts, text => folds[FoldOf(text)], output);
        Print("trained, all", texts, _ => scorer, output);
        Print("trained, held out", [.. texts.Where(text => !text.IsTraining)], _ => scorer, output);

        StringBuilder file = new();
        file.Append("# What the relation of a name to an entity and its features weigh, and the least probability to join; see NameRelation, PairFeature. Written by the\n");
        file.Append("# trainer (dotnet run -c Release --project src/NewsExtract.Training -- linker), a logistic model drawn to the weights of LinkerRules, fitted to\n");
        file.Append(CultureInfo.InvariantCulture, $"# {training.Length} pairs of {texts.Count(text => text.IsTraining)} documents. B-cubed F1 with the gold's mentions in {Folds} folds by document: {crossed}.\n");
        for (int i = 0; i < scorer.Weights.Count; i++)
        {
            file.Append(CultureInfo.InvariantCulture, $"{PairScorer.FeatureNames[i]} {Math.Round(scorer.Weights[i], 3)}\n");
        }

        file.Append(CultureInfo.InvariantCulture, $"{PairScorer.ThresholdName} {scorer.Threshold}\n");
        return file.ToString();
    }

    // All mentions, and those that lie in no other.
    private static string Print(string what, IReadOnlyList<LinkingText> texts, Func<LinkingText, IPairJudge> judge, TextWriter output)
    {
        List<string> summary = [];
        foreach (IGrouping<string, LinkingText> set in texts.GroupBy(text => text.Set))
        {
            Scores all = Sum(set, text => LinkerTrainer.Score(text, judge(text), [.. text.Gold.Select(gold => gold is not null)]));
            Scores outer = Sum(set, text => LinkerTrainer.Score(text, judge(text), text.Outer()));
            summary.Add(string.Create(CultureInfo.InvariantCulture, $"{set.Key} {100 * outer.F1:0.0}"));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{what,-18}{set.Key,-24} outer P {100 * outer.Precision:0.00} R {100 * outer.Recall:0.00} F1 {100 * outer.F1:0.00}   all P {100 * all.Precision:0.00} R {100 * all.Recall:0.00} F1 {100 * all.F1:0.00}"));
        }

        return string.Join(", ", summary);
    }

    private static Scores Sum(IEnumerable<LinkingText> texts, Func<LinkingText, BCubed> score)
        => texts.Select(score).Aggregate(default(BCubed), (sum, next) => sum + next).Scores;

    private static int FoldOf(LinkingText text) => (int)(DomainFolds.StableHash(text.Id) % Folds);
}
