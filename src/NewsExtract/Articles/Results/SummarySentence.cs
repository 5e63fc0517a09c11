using System.Globalization;
using System.Text;

namespace NewsExtract;

/// <summary>A sentence picked for a summary.</summary>
/// <param name="Text">The sentence, as it stands in the article.</param>
/// <param name="Span">Where it stands in <see cref="Article.Text"/>.</param>
/// <param name="Score">How well it sums the article up, 0 to 1.</param>
public sealed record SummarySentence(string Text, TextSpan Span, double Score)
{
    /// <summary>For <see cref="object.ToString"/>: the same in every culture.</summary>
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Text = {Text}, Span = {Span}, Score = {Score}");
        return true;
    }
}
