using NewsExtract.Entities.Expressions;

namespace NewsExtract.Entities.Tagging;

/// <summary>Puts the times and amounts that rules found between the mentions of the model, which go first where both claim a token.</summary>
internal static class ExpressionMerge
{
    /// <summary>Set by hand: a date or a sum that the rules found and the model did not is as likely wrong as right.</summary>
    private const float DateConfidence = 0.5f;

    /// <summary>Set by hand: no annotated corpus here marks times, shares and measures.</summary>
    private const float AmountConfidence = 0.95f;

    /// <summary>Adds both to <paramref name="merged"/>, in order.</summary>
    /// <param name="names">The mentions of the model, in order.</param>
    /// <param name="expressions">What the rules found, in order.</param>
    /// <param name="firstToken">Number of the first token of this part of the text.</param>
    /// <param name="merged">Takes the mentions, with tokens counted from the start of the text.</param>
    public static void Merge(List<FoundMention> names, List<FoundExpression> expressions, int firstToken, List<FoundMention> merged)
    {
        int next = 0;
        for (int i = 0; i < expressions.Count; i++)
        {
            FoundExpression expression = expressions[i];
            for (; next < names.Count && names[next].EndToken <= expression.FirstToken; next++)
            {
                merged.Add(names[next] with { FirstToken = firstToken + names[next].FirstToken });
            }

            if (next == names.Count || names[next].FirstToken >= expression.EndToken)
            {
                float confidence = expression.Type is EntityType.Date or EntityType.Money ? DateConfidence : AmountConfidence;
                merged.Add(new FoundMention(firstToken + expression.FirstToken, expression.TokenCount, expression.Type, confidence));
            }
        }

        for (; next < names.Count; next++)
        {
            merged.Add(names[next] with { FirstToken = firstToken + names[next].FirstToken });
        }
    }
}
