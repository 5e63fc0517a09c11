using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsExtract.Classification;
using NewsExtract.Training.Blocks;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Training;

/// <summary>Writes the card of a block model: from which data, under which licences, with which command and seed.</summary>
internal static class ModelCard
{
    /// <summary>Licences of the sets we know; the card of a set that is not among them says so.</summary>
    private static readonly Dictionary<string, string> Licences = new(StringComparer.Ordinal)
    {
        ["fundus-eval"] = "MIT",
        ["fundus-parsers"] = "MIT",
        ["scrapinghub"] = "MIT",
        ["trafilatura-eval"] = "Apache-2.0",
        ["wcxb"] = "CC-BY-4.0",
    };

    public static string Write(IReadOnlyList<ArticleSet> sets, TrainingOptions options, BlockModel model, byte[] bytes)
    {
        var card = new StringBuilder();
        card.AppendLine("# Block model");
        card.AppendLine();
        card.AppendLine("Which role each block of a page has, for HTML and for plain text. Written by the trainer; do not edit by hand.");
        card.AppendLine();
        card.AppendLine(Invariant($"* SHA-256 of the file: `{Convert.ToHexStringLower(SHA256.HashData(bytes))}` ({bytes.Length:N0} bytes)"));
        card.AppendLine("* Command: `dotnet run -c Release --project src/NewsExtract.Training -- train`");
        card.AppendLine(Invariant($"* Seed: {options.Seed}. The same data and seed give the same bytes."));
        card.AppendLine(Invariant($"* Parts: {model.HtmlTrees.Count} trees for HTML, {model.TextDraft.Count} and {model.TextTrees.Count} trees for plain text in two stages, log-odds of words and attribute tokens, weights of the role decoder."));
        card.AppendLine();
        card.AppendLine("## Data");
        card.AppendLine();
        card.AppendLine("| set | pages | labels | licence of the set |");
        card.AppendLine("|---|---|---|---|");
        foreach (ArticleSet set in sets)
        {
            string labels = set.HasText ? "article text" : "segments that must and must not be in the text";
            card.AppendLine(Invariant($"| {set.Name} | {set.Pages.Count} | {labels} | {Licences.GetValueOrDefault(set.Name, "see the set")} |"));
        }

        card.AppendLine();
        card.AppendLine("The model holds weights and hashes only, no text of any page. Roles were learned from the mark-up of these pages (names of classes, headings,");
        card.AppendLine("captions, landmarks) and from example lines written for this project (`src/NewsExtract.Training/Blocks/Data/role-examples.txt`).");
        card.AppendLine();
        card.AppendLine("## Scores");
        card.AppendLine();
        card.AppendLine("Cross-validated by registrable domain, so that no page is scored by a model that has seen its site; the floors are kept in");
        card.AppendLine("`benchmarks/NewsExtract.Evaluation/floors.json`, and the README has the table. Reproduce with");
        card.AppendLine("`dotnet run -c Release --project benchmarks/NewsExtract.Evaluation -- articles --folds 5`.");
        return card.ToString();
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
