using NewsExtract.Text;

namespace NewsExtract.Facts;

/// <summary>The words of dates in many languages, from a data file. Immutable and thread-safe.</summary>
internal sealed class DateWords
{
    private const string ResourceName = "date-words.txt";
    private const string EverywhereLanguage = "*";

    private static readonly Lazy<DateWords> s_embedded = new(Load);

    private readonly WordTable<int> _zones;

    private DateWords(Dictionary<string, Meaning[]> words, Dictionary<string, int> zones)
    {
        Table = new WordTable<Meaning[]>(words);
        _zones = new WordTable<int>(zones);
    }

    public static DateWords Embedded => s_embedded.Value;

    /// <summary>All words and phrases with their meanings.</summary>
    public WordTable<Meaning[]> Table { get; }

    /// <summary>What a word means: in the language, else in English, else in all languages that know it, as far as they agree.</summary>
    /// <param name="language">Primary subtag, or empty.</param>
    /// <param name="meanings">What the word means by language.</param>
    public static Meaning MeaningIn(ReadOnlySpan<char> language, Meaning[] meanings)
    {
        Meaning native = default, english = default;
        DateWord everywhere = DateWord.None;
        foreach (Meaning candidate in meanings)
        {
            if (candidate.Language == EverywhereLanguage)
            {
                everywhere |= candidate.Word;
            }
            else if (language.SequenceEqual(candidate.Language))
            {
                native = candidate with { IsNative = true };
            }
            else if (language.Length > 0 && candidate.Language == "en")
            {
                english = candidate;
            }
        }

        Meaning meaning = native.Language is not null ? native : english.Language is not null ? english : Common(meanings);
        return meaning with { Word = meaning.Word | everywhere, IsNative = meaning.IsNative || language.IsEmpty };
    }

    /// <summary>The offset of a time zone, for names that mean one zone only and are written in capitals.</summary>
    public bool TryGetZone(ReadOnlySpan<char> word, out int minutes)
    {
        minutes = 0;
        foreach (char c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return _zones.TryGet(word, out minutes);
    }

    private static Meaning Common(Meaning[] meanings)
    {
        DateWord word = DateWord.None;
        int month = 0;
        bool isSameMonth = true;
        foreach (Meaning meaning in meanings)
        {
            word |= meaning.Word;
            isSameMonth &= month == 0 || meaning.Month == 0 || month == meaning.Month;
            month = Math.Max(month, meaning.Month);
        }

        return new Meaning("", word, isSameMonth ? month : 0);
    }

    private static DateWords Load()
    {
        var meanings = new Dictionary<string, List<Meaning>>(StringComparer.Ordinal);
        var zones = new Dictionary<string, int>(StringComparer.Ordinal);
        string language = "";
        foreach (string line in EmbeddedLines.Of(ResourceName))
        {
            if (line.StartsWith('[') && line.EndsWith(']'))
            {
                language = line[1..^1];
            }
            else if (line.IndexOf(": ", StringComparison.Ordinal) is > 0 and int colon)
            {
                AddGroup(line[..colon], line[(colon + 2)..], language, meanings, zones);
            }
        }

        return new DateWords(meanings.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray()), zones);
    }

    private static void AddGroup(string group, string list, string language, Dictionary<string, List<Meaning>> meanings, Dictionary<string, int> zones)
    {
        if (group.StartsWith("zone", StringComparison.Ordinal))
        {
            int minutes = int.Parse(group.AsSpan(5), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture);
            foreach (string name in list.Split(','))
            {
                zones[name.Trim()] = minutes;
            }

            return;
        }

        string[] cells = list.Split('|');
        bool isMonths = group is "months" or "solar";
        DateWord kind = group == "months" ? DateWord.None : KindOf(group);
        for (int cell = 0; cell < cells.Length; cell++)
        {
            foreach (string word in cells[cell].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                Add(meanings, WordFold.Of(word), new Meaning(language, kind, isMonths ? cell + 1 : 0));
            }
        }
    }

    /// <summary>A word may stand in several groups of a language: the meanings are joined.</summary>
    private static void Add(Dictionary<string, List<Meaning>> meanings, string word, Meaning meaning)
    {
        if (!meanings.TryGetValue(word, out List<Meaning>? known))
        {
            meanings[word] = known = [];
        }

        int same = known.FindIndex(other => other.Language == meaning.Language);
        if (same < 0)
        {
            known.Add(meaning);
        }
        else
        {
            known[same] = new Meaning(meaning.Language, known[same].Word | meaning.Word, Math.Max(known[same].Month, meaning.Month));
        }
    }

    private static DateWord KindOf(string group) => group switch
    {
        "solar" => DateWord.SolarMonth,
        "weekdays" => DateWord.Weekday,
        "fill" => DateWord.Filler,
        "today" => DateWord.Today,
        "yesterday" => DateWord.Yesterday,
        "ago" => DateWord.Ago,
        "before" => DateWord.AgoBefore,
        "one" => DateWord.One,
        "minute" => DateWord.Minute,
        "hour" => DateWord.Hour,
        "day" => DateWord.Day,
        "minuteago" => DateWord.Minute | DateWord.Ago,
        "hourago" => DateWord.Hour | DateWord.Ago,
        "dayago" => DateWord.Day | DateWord.Ago,
        "am" => DateWord.Morning,
        "pm" => DateWord.Afternoon,
        "oclock" => DateWord.HourMark,
        "minutes" => DateWord.MinuteMark,
        "yearmark" => DateWord.YearMark,
        "monthmark" => DateWord.MonthMark,
        "daymark" => DateWord.DayMark,
        "monthprefix" => DateWord.MonthPrefix,
        "reiwa" => DateWord.EraReiwa,
        "heisei" => DateWord.EraHeisei,
        "minguo" => DateWord.EraMinguo,
        _ => throw new InvalidOperationException($"{ResourceName} has a group of an unknown name: {group}."),
    };

    /// <summary>What a word means in a language.</summary>
    internal readonly record struct Meaning(string Language, DateWord Word, int Month)
    {
        /// <summary>True when it was found in the language that was asked for, or no language was.</summary>
        public bool IsNative { get; init; }
    }
}
