using System.Globalization;
using System.Text.Json;

namespace NewsExtract.Tool;

/// <summary>A comparison for a person to read: relation and score, then the evidence, the weightiest first.</summary>
internal sealed class ComparisonText(int width)
{
    private static readonly int LongestKind = Enum.GetNames<StoryEvidenceKind>().Max(name => name.Length);

    public void Write(StoryComparison comparison, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{NameOf(comparison.Relation)} {comparison.Score:0.00}"));
        foreach (StoryEvidence item in comparison.Evidence)
        {
            string kind = item.Kind.ToString().ToLowerInvariant().PadRight(LongestKind);
            output.WriteLine(DisplayText.Shorten($"{(item.Supports ? '+' : '-')} {kind} {DisplayText.OnOneLine(item.Text)}", width));
        }
    }

    private static string NameOf(StoryRelation relation) => JsonNamingPolicy.KebabCaseLower.ConvertName(relation.ToString());
}
