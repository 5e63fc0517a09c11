using NewsExtract.Stories.Signatures;

namespace NewsExtract.Training.Stories;

/// <summary>The term table of all the background, and one of each half to sign the other half with. Thread-safe.</summary>
internal sealed class StoryTables
{
    public const int Halves = 2;

    private readonly StorySigner _signer;
    private readonly StorySigner[] _crossed;

    public StoryTables(StoryCorpora corpora, StoryTrainingOptions options)
    {
        TrainingStory[] foreign = [.. corpora.Judged.SelectMany(pair => new[] { pair.First, pair.Second }).Where(story => IsForeign(story.Story.Text))];
        Terms = TermTableTrainer.Train(corpora.Background, foreign, options, options.LeastArticles);
        _signer = new StorySigner(Terms);
        _crossed = [.. Enumerable.Range(0, Halves).Select(half => new StorySigner(
            TermTableTrainer.Train([.. HalfOf(corpora.Background, Halves - 1 - half)], foreign, options, Math.Max(2, options.LeastArticles - 1))))];
    }

    public TermTable Terms { get; }

    public StorySignature Sign(TrainingStory story) => _signer.Sign(story.Story);

    /// <summary>Signs an article of a half of the background with the table of the other half.</summary>
    public StorySignature SignCrossed(TrainingStory story, int half) => _crossed[half].Sign(story.Story);

    public static IEnumerable<TrainingStory> HalfOf(IReadOnlyList<TrainingStory> background, int half) => background.Where((_, i) => i % Halves == half);

    /// <summary>Whether it is written in another script than the background.</summary>
    public static bool IsForeign(string text) => text.Count(c => char.IsLetter(c) && c >= '\u0370') > text.Length / 3;
}
