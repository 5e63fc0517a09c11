using NewsExtract.Text;

namespace NewsExtract.Entities.Expressions.Vocabulary;

/// <summary>What a word says of a date or a time; words may say several things.</summary>
[Flags]
internal enum TimeWordKind
{
    None = 0,
    Month = 1,

    /// <summary>A month that is a name or a verb as well.</summary>
    NameMonth = 1 << 1,
    ShortMonth = 1 << 2,
    Weekday = 1 << 3,
    Weekdays = 1 << 4,
    ShortWeekday = 1 << 5,
    Day = 1 << 6,
    Unit = 1 << 7,
    Step = 1 << 8,
    Part = 1 << 9,
    Clock = 1 << 10,
    Meridiem = 1 << 11,
    Zone = 1 << 12,
    Season = 1 << 13,
    Decade = 1 << 14,
    Holiday = 1 << 15,
    Before = 1 << 16,
    Edge = 1 << 17,
    Ago = 1 << 18,
    Title = 1 << 19,
    Named = 1 << 20,
    Future = 1 << 21,
    Report = 1 << 22,

    AnyMonth = Month | NameMonth | ShortMonth,
    AnyWeekday = Weekday | Weekdays | ShortWeekday,

    /// <summary>Kinds that a named date or a time of day may begin with.</summary>
    Starters = AnyMonth | AnyWeekday | Clock | Holiday,
}

/// <summary>A word of a date or a time.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Value">The number that goes with the kind; words of several kinds have it for all but <see cref="TimeWordKind.Before"/> and the like, which have none.</param>
internal readonly record struct TimeWord(TimeWordKind Kind, int Value)
{
    public bool Is(TimeWordKind kinds) => (Kind & kinds) != 0;
}

/// <summary>The words of <c>time-words.txt</c>. Immutable and thread-safe.</summary>
internal static class TimeWords
{
    private const string ResourceName = "time-words.txt";

    private static readonly WordTable<TimeWord> s_words = Load();

    /// <summary>All words and phrases that a named date or a time of day may begin with.</summary>
    public static IEnumerable<string> Starters => WordLines.Of(ResourceName).Where(line => (KindOf(line.Kind) & TimeWordKind.Starters) != 0).SelectMany(line => line.Words);

    public static TimeWord Of(ReadOnlySpan<char> word) => s_words.TryGet(word, out TimeWord found) ? found : default;

    private static WordTable<TimeWord> Load()
    {
        Dictionary<string, TimeWord> words = [];
        foreach (WordLine line in WordLines.Of(ResourceName))
        {
            TimeWordKind kind = KindOf(line.Kind);
            foreach (string word in line.Words)
            {
                string key = WordFold.Of(word);
                TimeWord known = words.GetValueOrDefault(key);
                words[key] = new TimeWord(known.Kind | kind, line.Number != 0 ? (int)line.Number : known.Value);
            }
        }

        return new WordTable<TimeWord>(words);
    }

    private static TimeWordKind KindOf(string kind) => kind switch
    {
        "month" => TimeWordKind.Month,
        "namemonth" => TimeWordKind.NameMonth,
        "shortmonth" => TimeWordKind.ShortMonth,
        "weekday" => TimeWordKind.Weekday,
        "weekdays" => TimeWordKind.Weekdays,
        "shortweekday" => TimeWordKind.ShortWeekday,
        "day" => TimeWordKind.Day,
        "unit" => TimeWordKind.Unit,
        "step" => TimeWordKind.Step,
        "part" => TimeWordKind.Part,
        "clock" => TimeWordKind.Clock,
        "meridiem" => TimeWordKind.Meridiem,
        "zone" => TimeWordKind.Zone,
        "season" => TimeWordKind.Season,
        "decade" => TimeWordKind.Decade,
        "holiday" => TimeWordKind.Holiday,
        "before" => TimeWordKind.Before,
        "edge" => TimeWordKind.Edge,
        "ago" => TimeWordKind.Ago,
        "title" => TimeWordKind.Title,
        "named" => TimeWordKind.Named,
        "future" => TimeWordKind.Future,
        "report" => TimeWordKind.Report,
        _ => throw new InvalidOperationException($"{ResourceName} has the unknown kind '{kind}'."),
    };
}
