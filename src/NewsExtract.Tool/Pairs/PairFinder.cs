namespace NewsExtract.Tool;

/// <summary>
/// Finds the pairs among lines of which those of one key stand together. A pair is looked at under one key only, the most telling of those that both articles have, so that it comes
/// once; and under each key an article is compared with a fixed number of others, so that a frequent key costs no more than its number of lines.
/// </summary>
/// <param name="comparer">Compares two articles.</param>
/// <param name="settings">Which pairs to find.</param>
internal sealed class PairFinder(StoryComparer comparer, PairSettings settings)
{
    private readonly Queue<SignedLine> _before = [];
    private ulong _key;

    /// <summary>The pairs of a line with those before it.</summary>
    public IEnumerable<PairJson> Add(SignedLine line)
    {
        if (line.Key != _key)
        {
            _key = line.Key;
            _before.Clear();
        }

        foreach (SignedLine other in _before)
        {
            if (other.Id != line.Id && MostTelling(other, line) == _key && Compare(other, line) is { } pair)
            {
                yield return pair;
            }
        }

        _before.Enqueue(line);
        if (_before.Count > settings.Window)
        {
            _before.Dequeue();
        }
    }

    /// <summary>The key that both have nearest to the top; of two as near the lesser one.</summary>
    private static ulong MostTelling(SignedLine first, SignedLine second)
    {
        ulong best = 0;
        int least = int.MaxValue;
        for (int i = 0; i < first.Keys.Length; i++)
        {
            int place = Array.IndexOf(second.Keys, first.Keys[i]);
            if (place >= 0 && (i + place < least || (i + place == least && first.Keys[i] < best)))
            {
                least = i + place;
                best = first.Keys[i];
            }
        }

        return best;
    }

    private PairJson? Compare(SignedLine first, SignedLine second)
    {
        // Comparison is symmetric; the order of the two is that of their ids, whatever order they came in.
        (SignedLine a, SignedLine b) = string.CompareOrdinal(first.Id, second.Id) < 0 ? (first, second) : (second, first);
        double score = comparer.Score(a.Signature, b.Signature);

        // The relation comes with evidence, which takes much longer to find than the score.
        return score >= settings.MinimumScore ? new PairJson(a.Id, b.Id, ComparisonJson.Round(score), comparer.Compare(a.Signature, b.Signature).Relation) : null;
    }
}
