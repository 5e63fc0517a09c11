using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsExtract.Stories.Comparison;

namespace NewsExtract.Training.Stories;

/// <summary>Writes the card of a story model: from which data, under which licences, with which command and seed.</summary>
internal static class StoryModelCard
{
    private static readonly (string Set, string Use, string Licence)[] s_sets =
    [
        ("background", "document frequencies, bursts, pairs by date", "repository Apache-2.0; texts belong to their publishers"),
        ("ecbplus", "pairs by story within a topic, and between topics", "annotation CC-BY-3.0; texts belong to their publishers"),
        ("recurring", "pairs by occurrence within a family", "made from the background's source, as above"),
        ("near_duplicates", "copies", "made from the background's source, as above"),
        ("uci_headlines", "pairs of headlines by story", "stated as CC-BY-4.0"),
        ("tgcontest_en, tgcontest_ru", "judged pairs; document frequencies of Russian stems", "Apache-2.0"),
    ];

    public static string Write(StoryCorpora corpora, StoryTrainingOptions options, StoryTrainer trainer, PairModel pairs, byte[] bytes)
    {
        var card = new StringBuilder();
        card.AppendLine("# Story model");
        card.AppendLine();
        card.AppendLine("Weighs the words of a signature, and tells from the features of two signatures whether they tell of one event and whether one is a copy of the other:");
        card.AppendLine("gradient-boosted trees and a logistic regression, averaged. Written by the trainer; do not edit by hand.");
        card.AppendLine();
        card.AppendLine(Invariant($"* SHA-256 of the file: `{Convert.ToHexStringLower(SHA256.HashData(bytes))}` ({bytes.Length:N0} bytes)"));
        card.AppendLine("* Command: `dotnet run -c Release --project src/NewsExtract.Training -- stories`");
        card.AppendLine(Invariant($"* Seed: {options.Trees.Seed}. The same data and seed give the same bytes."));
        card.AppendLine(Invariant($"* Parts: {trainer.Terms.Stems.Length:N0} stems as hashes with document frequency and burst, {pairs.Trees.Count} trees for events, {pairs.Copies.Count} for copies."));
        card.AppendLine(Invariant($"* Trained on {trainer.Pairs.Count:N0} pairs, without their dates: {string.Join(", ", trainer.Pairs.GroupBy(pair => pair.Source).Select(source => Invariant($"{source.Key} {source.Count():N0} ({source.Count(pair => pair.IsSame):N0} of one event)")))}."));
        card.AppendLine(Invariant($"* Of {corpora.Background.Count:N0} background articles, none is one of the recurring set."));
        card.AppendLine();
        card.AppendLine("## Data");
        card.AppendLine();
        card.AppendLine("| set | used for | licence |");
        card.AppendLine("|---|---|---|");
        foreach ((string set, string use, string licence) in s_sets)
        {
            card.AppendLine($"| {set} | {use} | {licence} |");
        }

        card.AppendLine();
        card.AppendLine("The model holds hashes, counts and weights only, no text of any corpus. Background articles that resemble each other are taken to tell of one event when they");
        card.AppendLine("were published close together and of another when far apart; each half of the background is measured with the frequencies of the other half.");
        card.AppendLine();
        card.AppendLine("## Scores");
        card.AppendLine();
        card.AppendLine("The embedded model has seen the visible sets. What it reaches on topics and families it has not seen: add `--folds` to the command.");
        return card.ToString();
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
