using System.Globalization;
using System.Text;
using NewsExtract.Summaries;
using NewsExtract.Training.Corpora;
using NewsExtract.Training.Metrics;

namespace NewsExtract.Training.Summaries;

/// <summary>The command <c>summary</c>: fits the weights of sentences and writes them where the library embeds them.</summary>
internal static class SummaryCommand
{
    public const string File = "src/NewsExtract/Articles/Summaries/Data/summary-weights.txt";

    private const int Folds = 5;

    public static void Run(string data, string file, TextWriter output)
    {
        SummaryPage[] pages = SummaryPage.Read(ArticleCorpus.Load(data));
        double lead = pages.Average(page => RougeOne.F1(page.Gold, page.LeadTwo));
        double folds = SummaryTrainer.CrossValidate(pages, Folds).Average();
        SummaryWeights weights = SummaryTrainer.Train(pages);
        string scores = string.Create(CultureInfo.InvariantCulture, $"{pages.Length} pages; ROUGE-1 F1 of two sentences in {Folds} folds {folds:0.000}, of the first two {lead:0.000}");
        output.WriteLine(scores);

        StringBuilder text = new();
        text.Append("# What the features of a sentence weigh when a summary is picked; see SummaryFeature. Written by the trainer (dotnet run -c Release\n");
        text.Append("# --project src/NewsExtract.Training -- summary), fitted to the standfirsts of news pages: ").Append(scores).Append(".\n");
        foreach (SummaryFeature feature in Enum.GetValues<SummaryFeature>())
        {
            text.Append(CultureInfo.InvariantCulture, $"{feature} {weights.Values[(int)feature]:0.###}\n");
        }

        System.IO.File.WriteAllText(file, text.ToString());
        output.WriteLine($"wrote {file}");
    }
}
