using System.Globalization;
using NewsExtract.Evaluation.Articles;
using NewsExtract.Evaluation.Cli;
using NewsExtract.Training.Corpora;
using NewsExtract.Training.Metrics;
using NewsExtract.Training.Summaries;

namespace NewsExtract.Evaluation.Summaries;

/// <summary>The command <c>summaries</c>: two sentences of the gold text, the standfirst taken out, against the standfirst. The first two sentences are the floor.</summary>
internal static class SummariesCommand
{
    private const int Folds = 5;

    private const string Help = """
        Scores summaries of two sentences against the standfirsts of the corpora, which are taken out of the texts: ROUGE-1 F1.

        usage: summaries [--data DIR]

          --data DIR   folder that holds articles/<set>/gold.jsonl.gz; default: NEWSEXTRACT_DATA, else ../shared/data beside the repository
          --help       this text

        exit code: 0 above the first two sentences, 1 not above them, 2 wrong arguments or no corpora
        """;

    /// <summary>Runs the command and gives the exit code.</summary>
    /// <exception cref="UsageException">An argument is wrong.</exception>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        string? data = null;
        switch (arguments)
        {
            case []:
                break;
            case ["--data", var folder]:
                data = folder;
                break;
            case ["--help" or "-h"]:
                output.WriteLine(Help);
                return ExitCodes.Success;
            default:
                throw new UsageException($"'{arguments[^1]}' is no option of summaries or lacks its value; see summaries --help.");
        }

        SummaryPage[] pages = SummaryPage.Read(ArticleCorpus.Load(DataFolder.Locate(data, Directory.GetCurrentDirectory())));
        return pages.Length == 0 ? throw new CorpusException("No page of the corpora has a summary.") : Run(pages, output);
    }

    private static int Run(SummaryPage[] pages, TextWriter output)
    {
        double[] folds = SummaryTrainer.CrossValidate(pages, Folds);
        double[] lead = [.. pages.Select(page => RougeOne.F1(page.Gold, page.LeadTwo))];
        double[] embedded = [.. pages.Select(page => page.Score(page.Article.Summarize(SummaryTrainer.SummaryLength).Select(sentence => sentence.Text)))];
        TextTable table = new(2, "set", "pages of", "pages", "first two", $"{Folds} folds", "embedded", "none picked", "");
        int[] all = [.. Enumerable.Range(0, pages.Length)];
        foreach (var set in all.GroupBy(i => pages[i].Page.SetName))
        {
            AddRow(set.Key, "all", [.. set]);
            foreach (var group in set.GroupBy(i => LanguageGroups.Of(pages[i].Page)).OrderBy(group => group.Key))
            {
                AddRow(set.Key, LanguageGroups.Label(group.Key), [.. group]);
            }
        }

        table.Write(output);
        return folds.Average() > lead.Average() ? ExitCodes.Success : ExitCodes.BelowFloor;

        void AddRow(string set, string group, int[] rows) => table.Add(set, group, rows.Length.ToString(CultureInfo.InvariantCulture),
            Mean(lead, rows), Mean(folds, rows), Mean(embedded, rows),
            rows.Count(i => pages[i].Candidates.Count == 0).ToString(CultureInfo.InvariantCulture), "");
    }

    private static string Mean(double[] values, int[] rows) => rows.Average(i => values[i]).ToString("0.000", CultureInfo.InvariantCulture);
}
