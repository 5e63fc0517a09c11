using System.Numerics;

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

    private int[] _slots = [];
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

        int size = (int)BitOperations.RoundUpToPowerOf2((uint)(2 * n) + 1);
        if (_slots.Length < size)
        {
            _slots = new int[size];
        }

        Span<float> first = m.Column(BlockFeature.FirstTwins), last = m.Column(BlockFeature.LastTwins);
        Span<uint> words = _words.AsSpan(0, n);
        for (int i = 0; i < n; i++)
        {
            words[i] = shapes[i].Words <= LongestLine ? shapes[i].FirstWord : 0;
        }

        Count(words, size, first);
        for (int i = 0; i < n; i++)
        {
            words[i] = shapes[i].Words <= LongestLine ? shapes[i].LastWord : 0;
        }

        Count(words, size, last);
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
    private void Count(ReadOnlySpan<uint> words, int size, Span<float> column)
    {
        Span<int> slots = _slots.AsSpan(0, size);
        Span<int> homes = _homes.AsSpan(0, words.Length);
        slots.Clear();
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i] == 0)
            {
                homes[i] = -1;
                continue;
            }

            // Slots hold the first block with a word, counted from 1; the count of a word grows in the column of that block.
            int slot = (int)((words[i] ^ (words[i] >> 16)) & (uint)(size - 1));
            while (slots[slot] > 0 && words[slots[slot] - 1] != words[i])
            {
                slot = (slot + 1) & (size - 1);
            }

            slots[slot] = slots[slot] == 0 ? i + 1 : slots[slot];
            homes[i] = slots[slot] - 1;
            column[homes[i]]++;
        }

        for (int i = 0; i < words.Length; i++)
        {
            column[i] = homes[i] < 0 ? 0 : column[homes[i]];
        }
    }
}
