using NewsExtract.Training.Metrics;

namespace NewsExtract.Evaluation.Metrics;

/// <summary>The form in which the scorers compare headlines and names: case-folded words, one space between them.</summary>
internal static class NameText
{
    /// <summary>Normalises <paramref name="text"/>; null gives an empty string.</summary>
    public static string Normalise(string? text) => string.Join(' ', WordTokens.Of(PythonText.CaseFold(text ?? "")));
}
