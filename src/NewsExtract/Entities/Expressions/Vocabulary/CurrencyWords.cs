using NewsExtract.Text;

namespace NewsExtract.Entities.Expressions.Vocabulary;

/// <summary>How a word for a currency is used.</summary>
internal enum CurrencyWordKind
{
    None,
    Symbol,

    /// <summary>Letters before a number: <c>Rs</c>.</summary>
    Prefix,
    Code,
    Name,

    /// <summary>A name that is an expression on its own as well.</summary>
    Bare,

    /// <summary>A name that means other things beside small numbers.</summary>
    Large,

    /// <summary>The hundredth part: <c>cents</c>.</summary>
    Minor,
}

/// <summary>A word for a currency.</summary>
/// <param name="Kind">How it is used.</param>
/// <param name="Code">ISO 4217 code; null where the word alone does not decide it.</param>
internal readonly record struct CurrencyWord(CurrencyWordKind Kind, string? Code);

/// <summary>The words and codes of <c>currencies.txt</c>. Immutable and thread-safe.</summary>
internal static class CurrencyWords
{
    private const string ResourceName = "currencies.txt";
    private const string NoCurrency = "XXX";
    private const int CodeLength = 3;

    private static readonly WordTable<CurrencyWord> s_words = Load();
    private static readonly WordTable<string> s_codes = LoadCodes();

    /// <summary>All words and phrases that may begin an expression, codes included.</summary>
    public static IEnumerable<string> Starters => WordLines.Of(ResourceName)
        .SelectMany(line => line.Kind == "code" ? line.Words[0].Split(' ') : line.Words.Where(word => IsStarter(line.Kind, word)));

    /// <summary>The meaning of a word, symbol, code or phrase.</summary>
    public static CurrencyWord Of(ReadOnlySpan<char> word)
    {
        // Codes are capitals; in small letters they are words of other meaning ("cup").
        if (word.Length == CodeLength && char.IsAsciiLetterUpper(word[0]) && char.IsAsciiLetterUpper(word[1]) && char.IsAsciiLetterUpper(word[2]) && s_codes.TryGet(word, out string code))
        {
            return new CurrencyWord(CurrencyWordKind.Code, code);
        }

        // Letters before an amount are capitals: "A$", "Rs"; in "a $5 note" and "you're 12" they are words.
        return s_words.TryGet(word, out CurrencyWord found) && !(found.Kind is CurrencyWordKind.Symbol or CurrencyWordKind.Prefix && char.IsAsciiLetterLower(word[0])) ? found : default;
    }

    private static bool IsStarter(string kind, string word) => kind is "symbol" or "prefix" or "bare" || (kind == "name" && word.Contains(' ', StringComparison.Ordinal));

    private static WordTable<CurrencyWord> Load()
    {
        Dictionary<string, CurrencyWord> words = [];
        foreach (WordLine line in WordLines.Of(ResourceName).Where(line => line.Kind != "code"))
        {
            foreach (string word in line.Words)
            {
                // The name of a country makes any name one that stands alone.
                CurrencyWordKind kind = line.Kind == "name" && word.Contains(' ', StringComparison.Ordinal) ? CurrencyWordKind.Bare : KindOf(line.Kind);
                words.Add(word, new CurrencyWord(kind, line.Value == NoCurrency ? null : line.Value));
            }
        }

        return new WordTable<CurrencyWord>(words);
    }

    private static WordTable<string> LoadCodes()
        => new(WordLines.Of(ResourceName).Where(line => line.Kind == "code").SelectMany(line => line.Words[0].Split(' ')).ToDictionary(code => code));

    private static CurrencyWordKind KindOf(string kind) => kind switch
    {
        "symbol" => CurrencyWordKind.Symbol,
        "prefix" => CurrencyWordKind.Prefix,
        "name" => CurrencyWordKind.Name,
        "bare" => CurrencyWordKind.Bare,
        "large" => CurrencyWordKind.Large,
        "minor" => CurrencyWordKind.Minor,
        _ => throw new InvalidOperationException($"{ResourceName} has the unknown kind '{kind}'."),
    };
}
