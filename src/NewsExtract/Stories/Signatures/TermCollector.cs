namespace NewsExtract.Stories.Signatures;

/// <summary>Weighs the stems of a story and their pairs: term frequency, damped, times inverse document frequency. Not thread-safe.</summary>
internal sealed class TermCollector
{
    /// <summary>A word that stands in more than one article of seven says nothing of a story; in pairs neither.</summary>
    private const byte LeastRarity = 2 * TermTable.Steps;

    /// <summary>Words at the head of a story that say what it is about.</summary>
    public const int LeadWords = 60;

    private const float TitleBoost = 1.5f;

    // Nearly all counts are small.
    private static readonly float[] s_damped = [.. Enumerable.Range(0, 64).Select(count => 1 + MathF.Log(count))];

    private readonly KeyCounter _terms = new();
    private readonly KeyCounter _pairs = new();

    /// <summary>The weightiest stems, by falling weight; until it is asked for again.</summary>
    public Span<WeighedKey> TopTerms(int most) => _terms.Top(most);

    /// <summary>The weightiest pairs, by falling weight; until it is asked for again.</summary>
    public Span<WeighedKey> TopPairs(int most) => _pairs.Top(most);

    public float TermNorm { get; private set; }

    public float PairNorm { get; private set; }

    /// <summary>Share of the words that the table does not know, 0 to 1.</summary>
    public float UnknownShare { get; private set; }

    /// <param name="words">The words of headline and text.</param>
    /// <param name="titleWords">How many of them are the headline's.</param>
    /// <param name="table">Document frequencies.</param>
    /// <param name="cancellation">Asked every few thousand words.</param>
    public void Collect(ReadOnlySpan<StoryWord> words, int titleWords, TermTable table, CancellationToken cancellation = default)
    {
        _terms.Clear();
        _pairs.Clear();
        int unknown = 0;
        uint previous = 0;
        byte previousRarity = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if ((i & 0x0FFF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            StoryWord word = words[i];
            bool isUnspaced = word.Has(StoryWordTraits.IsUnspaced);
            byte rarity = word.Length > 1 || isUnspaced ? table.WeightOf(word.Stem) : (byte)0;
            unknown += rarity == table.UnknownWeight ? 1 : 0;
            bool isParted = word.Has(StoryWordTraits.IsParted | StoryWordTraits.StartsSentence) || i == titleWords;
            if (rarity >= LeastRarity && previousRarity >= LeastRarity && !isParted)
            {
                ref WeighedKey pair = ref _pairs.Of((previous * 0x85EBCA6B) ^ word.Stem, out bool isNewPair);
                pair.Count++;
                pair.Rarity = (byte)((rarity + previousRarity) / 2);
                pair.FirstWord = isNewPair ? i - 1 : pair.FirstWord;
            }

            previous = word.Stem;
            previousRarity = rarity;
            if (rarity < LeastRarity || isUnspaced)
            {
                continue;
            }

            ref WeighedKey term = ref _terms.Of(word.Stem, out bool isNew);
            TermTraits traits = TraitsOf(word, i, titleWords);
            if (isNew)
            {
                term.FirstWord = i;
                term.Rarity = rarity;
                term.Burst = table.BurstOf(word.Stem);
                term.Traits = (byte)(word.Has(StoryWordTraits.IsCapitalised) ? traits | TermTraits.IsName : traits);
            }
            else
            {
                bool isPlain = !word.Has(StoryWordTraits.IsCapitalised);
                term.Traits = (byte)((term.Traits | (byte)traits) & (isPlain ? ~(byte)TermTraits.IsName : 0xFF));
            }

            term.Count++;
        }

        UnknownShare = words.IsEmpty ? 0 : unknown / (float)words.Length;
        TermNorm = Weigh(_terms.Items);
        PairNorm = Weigh(_pairs.Items);
    }

    private static TermTraits TraitsOf(StoryWord word, int index, int titleWords)
        => (index < titleWords ? TermTraits.InTitle : index < titleWords + LeadWords ? TermTraits.InLead : TermTraits.None)
        | (word.Has(StoryWordTraits.IsNumber) ? TermTraits.IsNumber : TermTraits.None);

    private static float DampedCount(int count) => count < s_damped.Length ? s_damped[count] : 1 + MathF.Log(count);

    private static float Weigh(Span<WeighedKey> items)
    {
        double squares = 0;
        foreach (ref WeighedKey item in items)
        {
            float boost = (item.Traits & (byte)TermTraits.InTitle) != 0 ? TitleBoost : 1;
            item.Weight = DampedCount(item.Count) * boost * item.Rarity / TermTable.Steps;
            squares += (double)item.Weight * item.Weight;
        }

        return (float)Math.Sqrt(squares);
    }
}
