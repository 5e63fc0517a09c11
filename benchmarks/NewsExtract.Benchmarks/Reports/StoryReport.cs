using System.Diagnostics;
using System.Globalization;
using NewsExtract.Benchmarks.Inputs;
using NewsExtract.Benchmarks.Measuring;
using NewsExtract.Stories.Signatures;

namespace NewsExtract.Benchmarks.Reports;

/// <summary>Prints what stories cost: signatures, comparisons and additions a second. Quicker and rougher than BenchmarkDotNet.</summary>
internal static class StoryReport
{
    /// <summary>Articles of a busy month of one country.</summary>
    private const int StreamLength = 10_000;

    public static void Print(TextWriter output)
    {
        var signer = new StorySigner();
        var comparer = new StoryComparer();
        StoryText[] stories = StorySamples.Stories();
        StorySignature[] signatures = [.. stories.Select(story => signer.Sign(story))];
        output.WriteLine(Line($"stories: {stories.Length} articles of {stories.Average(story => story.Text.Length) / 1000:F1} k characters; signatures of {signatures.Average(signature => signature.Sketch.Length):F0} + {signatures.Average(signature => signature.Profile.Length):F0} bytes"));

        var words = new StoryWords();
        var shingles = new Shingles();
        byte[] sketch = new byte[MinHashSketch.Bins];
        double minHash = Stopwatches.PerPage(stories.Length, i =>
        {
            words.Fill(stories[i].Text);
            shingles.Fill(words.Words);
            MinHashSketch.Fill(shingles.Hashes, sketch);
        });
        double sign = Stopwatches.PerPage(stories.Length, i => signer.Sign(stories[i]));
        double score = Stopwatches.PerPage(signatures.Length, i => comparer.Score(signatures[i], signatures[(i * 7) % signatures.Length]));
        double compare = Stopwatches.PerPage(signatures.Length, i => comparer.Compare(signatures[i], signatures[(i * 7) % signatures.Length]));
        foreach ((string name, double milliseconds) in new[] { ("MinHash alone", minHash), ("signature", sign), ("score of a pair", score), ("comparison with evidence", compare) })
        {
            output.WriteLine(Line($"  {name,-26} {milliseconds * 1000,8:F2} us, {1000 / milliseconds,10:F0} a second"));
        }

        using var index = new StoryIndex();
        StorySignature[] stream = StorySamples.Stream(StreamLength, signer);
        var watch = Stopwatch.StartNew();
        for (int i = 0; i < stream.Length; i++)
        {
            index.Add(i.ToString(CultureInfo.InvariantCulture), stream[i]);
        }

        output.WriteLine(Line($"  StoryIndex.Add             {watch.Elapsed.TotalMicroseconds / stream.Length,8:F2} us, {stream.Length / watch.Elapsed.TotalSeconds,10:F0} a second, over the first {stream.Length}"));
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
