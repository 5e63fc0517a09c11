using System.Globalization;
using NewsExtract.Entities.Tagging;
using NewsExtract.Entities.Tagging.Net;

namespace NewsExtract.Training.Entities.Net;

/// <summary>How far the scores of the rounded net are from those of the net as it was trained.</summary>
/// <param name="Worst">The largest difference of any score.</param>
/// <param name="Mean">The mean difference.</param>
/// <param name="OtherBest">Share of tokens whose best label is another.</param>
internal sealed record RoundingError(float Worst, double Mean, double OtherBest)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"scores differ by {Mean:f4} in the mean and {Worst:f3} at worst; {OtherBest:p2} of tokens have another best label");

    public static RoundingError Measure(FloatNet trained, NetModel rounded, Lexicon lexicon, IEnumerable<ConllDocument> documents, CancellationToken cancellation)
    {
        var text = new ConllText(lexicon);
        var floats = new FloatEmissions(trained);
        var net = new NetEmissions(rounded);
        float worst = 0;
        double sum = 0;
        long tokens = 0, others = 0;
        foreach (ConllDocument document in documents)
        {
            cancellation.ThrowIfCancellationRequested();
            text.Load(document);
            net.Begin(text.Document);
            foreach ((int start, int end) in NetSentences.Of(text.Tokens))
            {
                float[][] expected = floats.Score(text, start, end);
                ReadOnlySpan<float> actual = net.Score(text.Text, start, end);
                for (int token = 0; token < expected.Length; token++)
                {
                    ReadOnlySpan<float> row = actual.Slice(token * TagScheme.RowLength, TagScheme.LabelCount);
                    tokens++;
                    others += Best(row) == Best(expected[token]) ? 0 : 1;
                    for (int label = 0; label < row.Length; label++)
                    {
                        float difference = Math.Abs(row[label] - expected[token][label]);
                        worst = Math.Max(worst, difference);
                        sum += difference;
                    }
                }
            }
        }

        return new RoundingError(worst, sum / Math.Max(1, tokens * TagScheme.LabelCount), (double)others / Math.Max(1, tokens));
    }

    private static int Best(ReadOnlySpan<float> row)
    {
        int best = 0;
        for (int label = 1; label < row.Length; label++)
        {
            best = row[label] > row[best] ? label : best;
        }

        return best;
    }
}
