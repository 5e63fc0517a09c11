using NewsExtract.Models.Trees;

namespace NewsExtract.Classification;

/// <summary>
/// Short lines that come again and again in one form ("Ana says:", "3 May at 10:15", "Reply"): the beat of comments, teasers and posts, which
/// plain text has in place of containers. Two lines have one form when they begin or end with the same word. Not thread-safe.
/// </summary>
internal sealed class RhythmFeatures
{
    private const int LongestLine = 14;
    private const int WindowReach = 8;
    private const float FarAway = 60;

    /// <summary>So many lines of one form are no accident.</summary>
    private const int LeastTwins = 3;

    private readonly FirstOfKey _firstOfKey = new();
    private uint[] _words = [];
    private int[] _homes = [];
    private float[] _sums = [];

    public void Compute(FeatureMatrix m, ReadOnlySpan<TextShape> shapes)
    {
        int n = m.Rows;
        if (_sums.Length <= n)
        {
            int length = n + (n / 2) + 1;
            (_sums, _words, _homes) = (new float[length], new uint[length], new int[length]);
        }

        Span<float> first = m.Column(BlockFeature.FirstTwins), last = m.Column(BlockFeature.LastTwins);
        Span<uint> words = _words.AsSpan(0, n);
        for (int i = 0; i < n; i++)
        {
            words[i] = shapes[i].Words <= LongestLine ? shapes[i].FirstWord : 0;
        }

        Count(words, first);
        for (int i = 0; i < n; i++)
        {
            words[i] = shapes[i].Words <= LongestLine ? shapes[i].LastWord : 0;
        }

        Count(words, last);
        for (int i = 0; i < n; i++)
        {
            _sums[i + 1] = _sums[i] + (Math.Max(first[i], last[i]) >= LeastTwins ? 1 : 0);
        }

        NeighbourFeatures.Window(m, BlockFeature.TwinsWindow8, _sums.AsSpan(0, n + 1), WindowReach);
        Openers(m.Column(BlockFeature.SinceTwin), m.Column(BlockFeature.OpeningTwins), first, last);
    }

    /// <summary>The nearest line before that is one of many, and of how many.</summary>
    private static void Openers(Span<float> since, Span<float> opening, ReadOnlySpan<float> first, ReadOnlySpan<float> last)
    {
        float distance = FarAway;
        float twins = 0;
        for (int i = 0; i < since.Length; i++)
        {
            since[i] = distance;
            opening[i] = twins;
            distance = Math.Min(FarAway, distance + 1);
            if (Math.Max(first[i], last[i]) >= LeastTwins)
            {
                (distance, twins) = (1, Math.Max(first[i], last[i]));
            }
        }
    }

    /// <summary>How many short lines have the same word in that place; 0 for the other blocks, whose word is 0.</summary>
    private void Count(ReadOnlySpan<uint> words, Span<float> column)
    {
        // The count of a word grows in the column of the first block that has it.
        Span<int> homes = _homes.AsSpan(0, words.Length);
        _firstOfKey.Find(words, homes);
        for (int i = 0; i < words.Length; i++)
        {
            column[homes[i]]++;
        }

        for (int i = 0; i < words.Length; i++)
        {
            column[i] = words[i] == 0 ? 0 : column[homes[i]];
        }
    }
}
