using System.Globalization;
using System.Text;
using NewsExtract.Quality;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Training.Quality;

/// <summary>The command <c>quality</c>: fits the weights of the quality score and writes them where the library embeds them.</summary>
internal static class QualityCommand
{
    public const string File = "src/NewsExtract/Articles/Quality/Data/quality-model.txt";

    private const int Folds = 5;

    public static void Run(string data, string file, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        List<QualityExample> examples = QualityExample.Collect(ArticleCorpus.Load(data), Folds, errors.WriteLine, cancellation);
        System.IO.File.WriteAllText(file, Describe(examples, output));
        output.WriteLine($"wrote {file}");
    }

    /// <summary>The data file for <paramref name="examples"/>; its scores are printed as well.</summary>
    public static string Describe(IReadOnlyList<QualityExample> examples, TextWriter output)
    {
        double[] scores = QualityTrainer.CrossValidate(examples);
        string summary = string.Create(CultureInfo.InvariantCulture,
            $"{examples.Count} extractions, {examples.Count(example => !example.IsGood)} of them below; area under the curve in the folds {QualityTrainer.Area(examples, scores, isHtml: true):0.000} (HTML), {QualityTrainer.Area(examples, scores, isHtml: false):0.000} (plain text)");
        output.WriteLine(summary);
        for (int tenth = 0; tenth < 10; tenth++)
        {
            var inTenth = examples.Zip(scores).Where(pair => Math.Min(9, (int)(pair.Second * 10)) == tenth).ToArray();
            if (inTenth.Length > 0)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"score {inTenth.Average(pair => pair.Second):0.00}: {inTenth.Average(pair => pair.First.IsGood ? 1.0 : 0.0):0.00} of {inTenth.Length} good"));
            }
        }

        QualityModel model = QualityTrainer.Train(examples);
        StringBuilder text = new();
        text.Append("# The logistic model of the quality score; see QualityModel. Written by the trainer (dotnet run -c Release --project src/NewsExtract.Training --\n");
        text.Append(CultureInfo.InvariantCulture, $"# quality), fitted to whether a page's F1 is at least {QualityExample.GoodF1}, each extracted by a model that has not seen its site:\n");
        text.Append("# ").Append(summary).Append(".\n");
        for (int i = 0; i < QualityModel.Names.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{QualityModel.Names[i]} {model.Weights[i]}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"{QualityModel.InterceptName} {model.Intercept}\n");
        return text.ToString();
    }
}
