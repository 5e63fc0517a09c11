using NewsExtract.Entities.Expressions;
using NewsExtract.Text.Tokens;

namespace NewsExtract.Tests.Entities.Expressions;

/// <summary>Runs the finder over a text.</summary>
internal static class Expressions
{
    /// <summary>What is found, as <c>Type:words</c>, with a bar between.</summary>
    public static string In(string text) => string.Join(" | ", Of(text).Select(found => $"{found.Type}:{found.Words}"));

    public static List<(EntityType Type, string Words, MentionValue? Value)> Of(string text, DateOnly? published = null)
    {
        TokenList tokens = new();
        List<FoundExpression> found = [];
        Tokenizer.Fill(text, tokens);
        ExpressionFinder.Find(text, tokens, found);
        return [.. found.Select(expression => (
            expression.Type,
            text[tokens[expression.FirstToken].Start..tokens[expression.EndToken - 1].End],
            ExpressionReader.Read(text, tokens, expression, published)))];
    }
}
