using NewsExtract.Benchmarks.Inputs;

namespace NewsExtract.Benchmarks.Stages;

/// <summary>Checks of answers that several stages share.</summary>
internal static class Answers
{
    /// <summary>Shares of what the author wrote that an article must have: far below what is usual, far above what chance or a broken model gives.</summary>
    private const double LeastShare = 0.7;

    /// <summary>Throws unless <paramref name="holds"/>.</summary>
    public static void Require(bool holds, string stage, string what)
    {
        if (!holds)
        {
            throw new StageException($"Stage '{stage}' gives a wrong answer, so its time means nothing: {what}.");
        }
    }

    /// <summary>Every extracted text has most of the lines of the article it was made from and few others; where that is not known, there is some text.</summary>
    public static void RequireArticles(string stage, IReadOnlyList<string> extracted, StageInputs inputs)
    {
        Require(extracted.Any(text => text.Length > 0), stage, "no page gives a text");
        for (int i = 0; i < Math.Min(extracted.Count, inputs.Generated.Count); i++)
        {
            HashSet<string> found = Lines(extracted[i]), written = Lines(inputs.Generated[i].Article.Text);
            double shared = found.Count(written.Contains);
            Require(shared >= LeastShare * written.Count && shared >= LeastShare * found.Count, stage, $"of {written.Count} paragraphs of page {i}, {shared} are among the {found.Count} extracted");
        }
    }

    private static HashSet<string> Lines(string text)
        => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.TrimStart('•', '-', ' '))];
}
