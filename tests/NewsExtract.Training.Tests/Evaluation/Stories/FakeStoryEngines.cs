using System.Text;
using NewsExtract.Evaluation.Stories;
using NewsExtract.Evaluation.Stories.Clustering;

namespace NewsExtract.Training.Tests.Evaluation.Stories;

/// <summary>Takes articles with the same first word for one event and for copies, more surely when both are dated; the article of a page stands behind a bar.</summary>
internal static class FakeStoryEngines
{
    public static StoryEngines Create() => new(
        (page, _) => new Article { Text = page[(page.IndexOf('|') + 1)..].Trim(), Blocks = [], Status = ExtractionStatus.Complete, Facts = new ArticleFacts() },
        Sign,
        Score,
        AreAlike,
        () => new ByFirstWord());

    // The first word takes the place of the sketch, the date that of the profile.
    private static StorySignature Sign(StoryText story, CancellationToken cancellationToken) => story.Text.Contains("broken", StringComparison.Ordinal)
        ? throw new InvalidOperationException("an article\nthat breaks")
        : new(Encoding.UTF8.GetBytes(story.Text.Split(' ')[0]), story.Published is null ? [] : [1]);

    private static double Score(StorySignature first, StorySignature second)
        => !AreAlike(first, second) ? 0.125 : first.Profile.Length + second.Profile.Length == 2 ? 1 : 0.75;

    private static bool AreAlike(StorySignature first, StorySignature second) => first.Sketch.Length > 0 && first.Sketch.Span.SequenceEqual(second.Sketch.Span);

    /// <summary>Articles with the same first word are together; one that threw is alone.</summary>
    private sealed class ByFirstWord : IStoryClusterer
    {
        public IReadOnlyList<int> Stories(IReadOnlyList<StorySignature> articles, CancellationToken cancellationToken)
            => CopyPairs.Groups(articles.Count, CopyPairs.Find(articles, AreAlike, cancellationToken));

        public IReadOnlyList<int> Copies(IReadOnlyList<StorySignature> articles, CancellationToken cancellationToken) => Stories(articles, cancellationToken);
    }
}
