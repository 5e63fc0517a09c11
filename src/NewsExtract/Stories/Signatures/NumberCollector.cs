namespace NewsExtract.Stories.Signatures;

/// <summary>A count or an amount of a story.</summary>
internal struct StoryNumber
{
    /// <summary>Stem of what is counted.</summary>
    public uint Key;
    public float Value;

    /// <summary>The word that says what is counted.</summary>
    public int CountedWord;
}

/// <summary>Collects numbers, in figures and words, with the word behind them: 17 people, $1.5 billion, the third debate. Not thread-safe.</summary>
internal sealed class NumberCollector
{
    /// <summary>How far behind the number the word may stand that says what it counts.</summary>
    private const int Reach = 3;

    /// <summary>Words of less rarity ("of", "the", "were") are not what is counted; "people", which stands in six articles of ten, is.</summary>
    private const int LeastRarity = 6;

    /// <summary>Sets ordinals apart: the third debate is not three debates.</summary>
    private const uint OrdinalKey = 0x5BD1E995;

    private readonly List<StoryNumber> _numbers = [];

    public List<StoryNumber> Numbers => _numbers;

    /// <param name="words">The words of headline and text.</param>
    /// <param name="titleWords">How many of them are the headline's.</param>
    /// <param name="title">The headline.</param>
    /// <param name="text">The text.</param>
    /// <param name="table">Document frequencies; they tell words that mean something.</param>
    public void Collect(ReadOnlySpan<StoryWord> words, int titleWords, ReadOnlySpan<char> title, ReadOnlySpan<char> text, TermTable table)
    {
        _numbers.Clear();
        for (int i = 0; i < words.Length && _numbers.Count < ProfileSections.Numbers; i++)
        {
            CountWord number = ValueOf(words[i], i < titleWords ? title : text);
            if (number.Kind is not (CountKind.Cardinal or CountKind.Ordinal))
            {
                continue;
            }

            double value = number.Value;
            while (i + 1 < words.Length && !words[i + 1].Has(StoryWordTraits.StartsSentence) && CountWords.Of(words[i + 1].Hash) is { Kind: CountKind.Scale } scale)
            {
                value *= scale.Value;
                i++;
            }

            int counted = Counted(words, i + 1, table);
            if (counted >= 0)
            {
                Add(number.Kind == CountKind.Ordinal ? words[counted].Stem ^ OrdinalKey : words[counted].Stem, (float)value, counted);
            }
        }
    }

    /// <summary>The first word that means something behind a number; -1 when none is near.</summary>
    private static int Counted(ReadOnlySpan<StoryWord> words, int start, TermTable table)
    {
        for (int i = start; i < start + Reach && i < words.Length; i++)
        {
            if (words[i].Has(StoryWordTraits.StartsSentence | StoryWordTraits.IsNumber | StoryWordTraits.IsParted))
            {
                return -1;
            }

            if (words[i].Length > 2 && table.WeightOf(words[i].Stem) >= LeastRarity)
            {
                return i;
            }
        }

        return -1;
    }

    private static CountWord ValueOf(StoryWord word, ReadOnlySpan<char> source)
    {
        if (!word.Has(StoryWordTraits.IsNumber))
        {
            CountWord spelled = CountWords.Of(word.Hash);

            // "One" counts hardly ever.
            return spelled is { Kind: CountKind.Cardinal, Value: <= 1 } ? default : spelled;
        }

        double value = Figures(source.Slice(word.Start, word.Length));
        bool isYear = word.Length == 4 && value is >= 1900 and < 2100;
        return isYear || value is not (> 0 and < 1e12) ? default : new CountWord((float)value, CountKind.Cardinal);
    }

    /// <summary>Reads figures with commas between thousands and a decimal point; NaN for anything else, such as an address or a date.</summary>
    private static double Figures(ReadOnlySpan<char> figures)
    {
        double value = 0;
        double unit = 0;
        foreach (char c in figures)
        {
            if (char.IsAsciiDigit(c))
            {
                value = unit == 0 ? (value * 10) + (c - '0') : value + ((c - '0') * unit);
                unit /= 10;
            }
            else if (c == '.' && unit == 0)
            {
                unit = 0.1;
            }
            else if (c != ',' || unit != 0)
            {
                return double.NaN;
            }
        }

        return value;
    }

    private void Add(uint key, float value, int word)
    {
        foreach (StoryNumber known in _numbers)
        {
            if (known.Key == key && known.Value == value)
            {
                return;
            }
        }

        _numbers.Add(new StoryNumber { Key = key, Value = value, CountedWord = word });
    }
}
