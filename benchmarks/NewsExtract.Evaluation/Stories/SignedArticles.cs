using System.Diagnostics;
using NewsExtract.Evaluation.Stories.Corpora;
using NewsExtract.Training.Corpora.Stories;

namespace NewsExtract.Evaluation.Stories;

/// <summary>The signatures of a set.</summary>
/// <param name="Signatures">One for each article; that of an article that threw resembles none.</param>
/// <param name="Errors">What was thrown, by number of the article.</param>
/// <param name="Seconds">How long signing took, on all processors.</param>
internal sealed record SignedArticles(IReadOnlyList<StorySignature> Signatures, IReadOnlyDictionary<int, string> Errors, double Seconds)
{
    private const int ProgressStep = 500;

    /// <summary>Articles signed a second.</summary>
    public double PerSecond => Signatures.Count / Math.Max(Seconds, 1e-9);

    /// <summary>Signs articles in parallel; each signature depends on its own article alone.</summary>
    /// <param name="name">What to call the set.</param>
    /// <param name="records">The articles.</param>
    /// <param name="dates">Whether to give their dates.</param>
    /// <param name="arePages">Whether the article of each text is to be extracted first.</param>
    /// <param name="engines">The library.</param>
    /// <param name="progress">Where to say how far it is.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static SignedArticles Of(
        string name, IReadOnlyList<StoryRecord> records, DateUse dates, bool arePages, StoryEngines engines, TextWriter progress, CancellationToken cancellationToken)
    {
        StorySignature[] signatures = new StorySignature[records.Count];
        SortedDictionary<int, string> errors = [];
        int done = 0;
        long start = Stopwatch.GetTimestamp();
        Parallel.For(0, records.Count, new ParallelOptions { CancellationToken = cancellationToken }, number =>
        {
            DateTimeOffset? published = dates == DateUse.Given ? records[number].Date : null;
            try
            {
                signatures[number] = engines.Sign(StoryOf(records[number], published, arePages, engines, cancellationToken), cancellationToken);
            }
            catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
            {
                signatures[number] = engines.Sign(new StoryText { Text = "" }, cancellationToken);
                lock (errors)
                {
                    errors.Add(number, $"{failure.GetType().Name}: {failure.Message.ReplaceLineEndings(" ")}");
                }
            }

            lock (errors)
            {
                done++;
                if (done % ProgressStep == 0 || done == records.Count)
                {
                    progress.WriteLine($"{name}: {done} of {records.Count} articles signed");
                }
            }
        });
        return new(signatures, errors, Stopwatch.GetElapsedTime(start).TotalSeconds);
    }

    private static StoryText StoryOf(StoryRecord record, DateTimeOffset? published, bool isPage, StoryEngines engines, CancellationToken cancellationToken)
    {
        StoryText story = new() { Text = record.Text, Title = record.Title, Published = published };
        if (!isPage)
        {
            return story;
        }

        Article article = engines.ReadPage(record.Text, cancellationToken);
        return story with { Text = article.Text, Place = article.Facts.Dateline?.Value.Place };
    }
}
