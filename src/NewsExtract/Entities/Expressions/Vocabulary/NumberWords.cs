using NewsExtract.Text;

namespace NewsExtract.Entities.Expressions.Vocabulary;

/// <summary>What a word says of a number.</summary>
internal enum NumberWordKind
{
    None,
    Cardinal,
    Ordinal,

    /// <summary>Stands for one before a scale: <c>a million</c>.</summary>
    Article,
    Half,
    Scale,

    /// <summary>A letter that is a scale with money only: <c>$5b</c>.</summary>
    ShortScale,

    /// <summary>A scale in the plural: <c>millions of</c>.</summary>
    Vague,
}

/// <summary>A word of a number.</summary>
internal readonly record struct NumberWord(NumberWordKind Kind, double Value);

/// <summary>The words of <c>number-words.txt</c>. Immutable and thread-safe.</summary>
internal static class NumberWords
{
    private const string ResourceName = "number-words.txt";

    private static readonly WordTable<NumberWord> s_words = Load();

    /// <summary>All words that a number may begin with.</summary>
    public static IEnumerable<string> Starters
        => WordLines.Of(ResourceName).Where(line => KindOf(line.Kind) is NumberWordKind.Cardinal or NumberWordKind.Article or NumberWordKind.Half or NumberWordKind.Vague or NumberWordKind.Scale).SelectMany(line => line.Words);

    /// <summary>All ordinals; they begin quarters and centuries.</summary>
    public static IEnumerable<string> Ordinals => WordLines.Of(ResourceName).Where(line => KindOf(line.Kind) == NumberWordKind.Ordinal).SelectMany(line => line.Words);

    public static NumberWord Of(ReadOnlySpan<char> word) => s_words.TryGet(word, out NumberWord found) ? found : default;

    private static WordTable<NumberWord> Load() => new(WordLines.Of(ResourceName)
        .SelectMany(line => line.Words, (line, word) => KeyValuePair.Create(word, new NumberWord(KindOf(line.Kind), line.Number)))
        .ToDictionary());

    private static NumberWordKind KindOf(string kind) => kind switch
    {
        "cardinal" => NumberWordKind.Cardinal,
        "ordinal" => NumberWordKind.Ordinal,
        "article" => NumberWordKind.Article,
        "half" => NumberWordKind.Half,
        "scale" => NumberWordKind.Scale,
        "shortscale" => NumberWordKind.ShortScale,
        "vague" => NumberWordKind.Vague,
        _ => throw new InvalidOperationException($"{ResourceName} has the unknown kind '{kind}'."),
    };
}
