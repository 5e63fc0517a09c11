using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsExtract.Entities.Tagging;

namespace NewsExtract.Training.Entities;

/// <summary>Writes the card of an entity model: from which data, under which licences, with which command and seed.</summary>
internal static class EntityModelCard
{
    /// <summary>Licences of the sets we know; the card of a set that is not among them says so.</summary>
    private static readonly Dictionary<string, string> Licences = new(StringComparer.Ordinal)
    {
        ["worldwide"] = "none stated in the source repository (stanfordnlp/en-worldwide-newswire); models trained on it are published elsewhere under Apache-2.0",
        ["wikigold"] = "CC-BY-4.0",
        ["crossner_politics"] = "MIT (annotations), CC-BY-SA (Wikipedia text)",
        ["uner_ewt"] = "CC-BY-SA-4.0",
        ["gmb"] = "public-domain texts; ODbL (copy of the annotations)",
        ["wnut17"] = "CC-BY-4.0",
    };

    public static string Write(EntityTrainingOptions options, TaggerModel model, byte[] bytes)
    {
        bool hasMain = options.Parts.Any(part => part.Set == "worldwide");
        var card = new StringBuilder();
        card.AppendLine("# Entity model");
        card.AppendLine();
        card.AppendLine("Finds the names, dates and amounts of money of English news: a linear-chain conditional random field over hashed features, with word clusters and lists of");
        card.AppendLine("names. Written by the trainer; do not edit by hand.");
        card.AppendLine();
        card.AppendLine(Invariant($"* SHA-256 of the file: `{Convert.ToHexStringLower(SHA256.HashData(bytes))}` ({bytes.Length:N0} bytes)"));
        card.AppendLine($"* Command: `dotnet run -c Release --project src/NewsExtract.Training -- entities{(hasMain ? "" : " --without-worldwide")}`");
        card.AppendLine(Invariant($"* Seed: {options.Chain.Seed}. The same data and seed give the same bytes."));
        card.AppendLine(Invariant($"* Parts: {model.Emissions.Count:N0} features with 8-bit weights for {TagScheme.LabelCount} labels (BIOES over {TagScheme.TypeCount} types), {model.Lexicon.WordCount:N0} words and {model.Lexicon.PhraseCount:N0} phrases as hashes."));
        card.AppendLine();
        card.AppendLine("## Data");
        card.AppendLine();
        AppendData(card, options.Parts);
        card.AppendLine();
        card.AppendLine("Lexicon: clusters of GloVe 6B vectors (PDDL); places of GeoNames (CC-BY 4.0, geonames.org); universities (MIT), listed companies (PDDL), members of the");
        card.AppendLine("US Congress (CC0); single-word names (Unlicense, CC0). The model holds weights and hashes only, no text of any corpus.");
        card.AppendLine();
        card.AppendLine("## Scores");
        card.AppendLine();
        card.AppendLine("Reproduce with `dotnet run -c Release --project benchmarks/NewsExtract.Evaluation -- entities`; the floors are kept in `benchmarks/NewsExtract.Evaluation/floors.json`,");
        card.AppendLine("and the README has the table.");
        return card.ToString();
    }

    /// <summary>The table of the corpora.</summary>
    public static void AppendData(StringBuilder card, IReadOnlyList<CorpusPart> parts)
    {
        card.AppendLine("| set | split | weight | licence of the set |");
        card.AppendLine("|---|---|---|---|");
        foreach (CorpusPart part in parts)
        {
            card.AppendLine(Invariant($"| {part.Set} | {part.Split} | {part.Weight} | {Licences.GetValueOrDefault(part.Set, "see the set")} |"));
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
