namespace NewsExtract.Stories.Signatures;

/// <summary>A count or an amount of a story.</summary>
internal struct StoryNumber
{
    /// <summary>Stem of what is counted.</summary>
    public uint Key;
    public float Value;
    public int FirstWord;
}

/// <summary>Collects numbers in figures with the word behind them: 17 people, $1.5 billion. Not thread-safe.</summary>
internal sealed class NumberCollector
{
    /// <summary>How far behind the number the word may stand that says what it counts.</summary>
    private const int Reach = 3;

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
            if (!words[i].Has(StoryWordTraits.IsNumber))
            {
                continue;
            }

            int first = i;
            ReadOnlySpan<char> source = i < titleWords ? title : text;
            if (!TryRead(words, source, ref i, out double value) || value > 1e9)
            {
                continue;
            }

            for (int next = i + 1; next <= i + Reach && next < words.Length; next++)
            {
                StoryWord word = words[next];
                if (word.Has(StoryWordTraits.StartsSentence | StoryWordTraits.IsNumber))
                {
                    break;
                }

                if (word.Length > 2 && table.WeightOf(word.Stem) >= TermTable.Steps)
                {
                    Add(word.Stem, (float)value, first);
                    break;
                }
            }
        }
    }

    /// <summary>Reads figures with grouping commas and a decimal point, which are several words.</summary>
    private static bool TryRead(ReadOnlySpan<StoryWord> words, ReadOnlySpan<char> source, ref int index, out double value)
    {
        value = Digits(source.Slice(words[index].Start, words[index].Length));
        double unit = 1;
        while (index + 1 < words.Length && words[index + 1].Has(StoryWordTraits.IsNumber) && words[index + 1].Start == words[index].Start + words[index].Length + 1)
        {
            StoryWord next = words[index + 1];
            char between = source[next.Start - 1];
            double part = Digits(source.Slice(next.Start, next.Length));
            if (between == ',' && next.Length == 3 && unit == 1)
            {
                value = (value * 1000) + part;
            }
            else if (between == '.' && unit == 1)
            {
                unit = Math.Pow(10, -next.Length);
                value += part * unit;
            }
            else
            {
                // A date or a score in figures: no amount.
                index++;
                return false;
            }

            index++;
        }

        return !double.IsNaN(value);
    }

    private static double Digits(ReadOnlySpan<char> digits)
    {
        double value = 0;
        foreach (char c in digits)
        {
            if (c is < '0' or > '9')
            {
                return double.NaN;
            }

            value = (value * 10) + (c - '0');
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

        _numbers.Add(new StoryNumber { Key = key, Value = value, FirstWord = word });
    }
}
