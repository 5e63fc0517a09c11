using System.Globalization;
using System.Text;
using NewsExtract.Facts;
using NewsExtract.Training.Quality;

namespace NewsExtract.Training.Titles;

/// <summary>The command <c>titles</c>: fits what tells a headline from another line in its place, and writes the weights where the library embeds them.</summary>
internal static class TitleCommand
{
    public const string File = "src/NewsExtract/Articles/Facts/Visible/Titles/Data/title-model.txt";

    /// <summary>Penalty on squared weights; of 1 to 30 the parts score the same within noise.</summary>
    private const double Penalty = 10;

    private const double Likely = 0.5;

    public static void Run(string data, string file, TextWriter output, Action<string> progress, CancellationToken cancellation)
    {
        IReadOnlyList<TitleExample> examples = TitleExample.Collect(data, progress, cancellation);
        progress($"fitting to {examples.Count} lines");
        string summary = Describe(examples, CrossValidate(examples), output);
        TitleModel model = Train(examples);
        StringBuilder text = new();
        text.Append("# What the measures of a line weigh when it is judged whether it is the headline of a plain text; see TitleEvidence. Written by the trainer\n");
        text.Append("# (dotnet run -c Release --project src/NewsExtract.Training -- titles), fitted to the headlines of news pages and of the background articles.\n");
        text.Append("# By models that have not seen the site or the article: ").Append(summary).Append(".\n");
        for (int i = 0; i < TitleEvidence.Names.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{TitleEvidence.Names[i]} {model.Weights[i]}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"{TitleModel.InterceptName} {model.Intercept}\n");
        System.IO.File.WriteAllText(file, text.ToString());
        output.WriteLine($"wrote {file}");
    }

    /// <summary>The model of <paramref name="examples"/>; the three sources count the same.</summary>
    internal static TitleModel Train(IReadOnlyList<TitleExample> examples)
    {
        // Pages are few; shown again, they weigh as much as the articles do.
        ILookup<string, TitleExample> bySource = examples.ToLookup(example => example.Source);
        int most = bySource.Max(source => source.Count());
        TitleExample[] even = [.. bySource.SelectMany(source => Enumerable.Repeat(source, Math.Max(1, most / source.Count())).SelectMany(again => again))];
        double[][] rows = [.. even.Select(example => (double[])[.. example.Evidence, 1])];
        double[] weights = LogisticRegression.FitAround(new double[rows[0].Length], rows, [.. even.Select(example => example.IsTitle)], Penalty);
        return new TitleModel([.. weights[..^1].Select(Rounded)], Rounded(weights[^1]));
    }

    private static double[] CrossValidate(IReadOnlyList<TitleExample> examples)
    {
        TitleModel[] models = [.. Enumerable.Range(0, TitleExample.Folds).Select(fold => Train([.. examples.Where(example => example.Fold != fold)]))];
        return [.. examples.Select(example => models[example.Fold].Probability(example.Evidence))];
    }

    private static string Describe(IReadOnlyList<TitleExample> examples, double[] probabilities, TextWriter output)
    {
        List<string> parts = [];
        foreach (var source in examples.Zip(probabilities).GroupBy(pair => pair.First.Source))
        {
            var titles = source.Where(pair => pair.First.IsTitle).ToArray();
            var others = source.Where(pair => !pair.First.IsTitle).ToArray();
            string part = string.Create(CultureInfo.InvariantCulture,
                $"{source.Key}: {titles.Count(pair => pair.Second >= Likely)} of {titles.Length} headlines kept, {others.Count(pair => pair.Second < Likely)} of {others.Length} other lines told");
            output.WriteLine(part);
            parts.Add(part);
        }

        return string.Join("; ", parts);
    }

    private static double Rounded(double weight) => Math.Round(weight, 4);
}
