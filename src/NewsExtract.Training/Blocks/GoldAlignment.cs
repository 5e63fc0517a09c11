using NewsExtract.Classification;
using NewsExtract.Segmentation;
using NewsExtract.Text;

namespace NewsExtract.Training.Blocks;

/// <summary>
/// Labels the blocks of a page with the share of each that stands in the gold text. Blocks are placed in the gold by the heaviest chain that
/// runs in order through both (weighted longest increasing subsequence), so that of two copies the one in the right place counts.
/// </summary>
internal static class GoldAlignment
{
    private const int Gram = 4;
    private const int MostPlaces = 6;
    private const double LeastShare = 0.5;

    /// <summary>Words that may lie between a short block and its neighbours in the gold.</summary>
    private const int ShortSlack = 2;

    private readonly record struct Place(int Block, int Start, int Length, double Weight, bool IsShort);

    public static float[] Label(SegmentedPage page, string gold)
    {
        var goldWords = new List<uint>();
        foreach (uint word in new WordHashes(gold))
        {
            goldWords.Add(word);
        }

        Dictionary<uint, List<int>> grams = Index(goldWords, Gram);
        Dictionary<uint, List<int>> words = Index(goldWords, 1);
        float[] share = new float[page.Blocks.Length];
        var places = new List<Place>();
        var bestPlace = new Dictionary<int, Place>();
        var block = new List<uint>();
        for (int i = 0; i < page.Blocks.Length; i++)
        {
            block.Clear();
            foreach (uint word in new WordHashes(page.TextOf(page.Blocks[i])))
            {
                block.Add(word);
            }

            int before = places.Count;
            if (block.Count >= Gram)
            {
                share[i] = (float)AddLong(i, block, grams, places);
                if (places.Count > before)
                {
                    bestPlace[i] = places[before];
                }
            }
            else if (block.Count > 0)
            {
                share[i] = 1;
                AddShort(i, block, goldWords, words, places);
            }
        }

        return Resolve(share, places, bestPlace, goldWords.Count);
    }

    private static Dictionary<uint, List<int>> Index(List<uint> words, int length)
    {
        var index = new Dictionary<uint, List<int>>();
        for (int i = 0; i + length <= words.Count; i++)
        {
            uint key = GramAt(words, i, length);
            if (!index.TryGetValue(key, out List<int>? positions))
            {
                index.Add(key, positions = []);
            }

            if (positions.Count < 24)
            {
                positions.Add(i);
            }
        }

        return index;
    }

    private static uint GramAt(List<uint> words, int start, int length)
    {
        uint key = 0;
        for (int i = 0; i < length; i++)
        {
            key = StableHash.Combine(key, words[start + i]);
        }

        return key;
    }

    private static double AddLong(int block, List<uint> words, Dictionary<uint, List<int>> grams, List<Place> places)
    {
        int found = 0;
        var votes = new Dictionary<int, int>();
        for (int j = 0; j + Gram <= words.Count; j++)
        {
            if (grams.TryGetValue(GramAt(words, j, Gram), out List<int>? positions))
            {
                found++;
                foreach (int position in positions)
                {
                    votes[position - j] = votes.GetValueOrDefault(position - j) + 1;
                }
            }
        }

        double share = (double)found / (words.Count - Gram + 1);
        if (share >= LeastShare)
        {
            foreach ((int start, int count) in votes.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key).Take(MostPlaces))
            {
                places.Add(new Place(block, start, words.Count, Math.Min(words.Count, count + Gram - 1), false));
            }
        }

        return share;
    }

    private static void AddShort(int block, List<uint> words, List<uint> gold, Dictionary<uint, List<int>> index, List<Place> places)
    {
        if (!index.TryGetValue(GramAt(words, 0, 1), out List<int>? positions))
        {
            return;
        }

        foreach (int position in positions)
        {
            bool same = position + words.Count <= gold.Count;
            for (int j = 1; same && j < words.Count; j++)
            {
                same = gold[position + j] == words[j];
            }

            if (same)
            {
                places.Add(new Place(block, position, words.Count, words.Count * 0.5, true));
            }
        }
    }

    private static float[] Resolve(float[] share, List<Place> places, Dictionary<int, Place> bestPlace, int goldLength)
    {
        List<Place> chain = HeaviestChain(places);
        bool[] covered = new bool[goldLength];
        float[] labels = new float[share.Length];
        for (int k = 0; k < chain.Count; k++)
        {
            Place place = chain[k];
            int previousEnd = k > 0 ? chain[k - 1].Start + chain[k - 1].Length : 0;
            int nextStart = k + 1 < chain.Count ? chain[k + 1].Start : goldLength;
            bool isAdjacent = place.Start - previousEnd <= ShortSlack || nextStart - (place.Start + place.Length) <= ShortSlack;
            if (!place.IsShort || isAdjacent)
            {
                labels[place.Block] = share[place.Block];
                Cover(covered, place);
            }
        }

        // A block out of order still counts when nothing else stands for its part of the gold.
        foreach (Place place in bestPlace.OrderBy(pair => pair.Key).Select(pair => pair.Value))
        {
            if (labels[place.Block] == 0 && Covered(covered, place) < 0.5)
            {
                labels[place.Block] = share[place.Block];
                Cover(covered, place);
            }
        }

        return labels;
    }

    private static List<Place> HeaviestChain(List<Place> places)
    {
        const int Slack = 3;
        double[] best = new double[places.Count];
        int[] previous = new int[places.Count];
        int last = -1;
        for (int k = 0; k < places.Count; k++)
        {
            best[k] = places[k].Weight;
            previous[k] = -1;
            for (int j = k - 1; j >= 0; j--)
            {
                if (places[j].Block < places[k].Block && places[j].Start + places[j].Length <= places[k].Start + Slack && best[j] + places[k].Weight > best[k])
                {
                    best[k] = best[j] + places[k].Weight;
                    previous[k] = j;
                }
            }

            last = last < 0 || best[k] > best[last] ? k : last;
        }

        var chain = new List<Place>();
        for (int k = last; k >= 0; k = previous[k])
        {
            chain.Add(places[k]);
        }

        chain.Reverse();
        return chain;
    }

    private static void Cover(bool[] covered, Place place)
    {
        for (int i = Math.Max(0, place.Start); i < Math.Min(covered.Length, place.Start + place.Length); i++)
        {
            covered[i] = true;
        }
    }

    private static double Covered(bool[] covered, Place place)
    {
        int count = 0;
        for (int i = Math.Max(0, place.Start); i < Math.Min(covered.Length, place.Start + place.Length); i++)
        {
            count += covered[i] ? 1 : 0;
        }

        return (double)count / place.Length;
    }
}
