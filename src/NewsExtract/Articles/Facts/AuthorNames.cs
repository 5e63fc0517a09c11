using System.Collections.Frozen;
using System.Reflection;

namespace NewsExtract.Facts;

/// <summary>Makes names of people out of a byline.</summary>
internal static class AuthorNames
{
    private const int MaximumWords = 6;
    private const int MaximumLength = 60;

    private static readonly FrozenDictionary<string, string[]> s_words = LoadWords();
    private static readonly FrozenSet<string> s_roles = s_words["role"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> s_agencies = s_words["agency"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly PhraseSet s_prefixes = new(s_words["prefix"]);
    private static readonly char[] s_wordEnds = [' ', '-', '.', ',', ':', '’', '\''];
    private static readonly string[] s_separators = [", ", ",", ";", "|", "•", "·", " & ", " / ", "，", "、", .. s_words["joiner"].Select(word => $" {word} ")];

    /// <summary>The people a byline names, in order; empty when it names none.</summary>
    public static IEnumerable<string> Read(string byline, IReadOnlySet<string> siteKeys)
    {
        string text = StripPrefix(WithoutBrackets(TextCleaner.Flatten(byline)));
        foreach (string part in text.Split(s_separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string name = StripPrefix(part).Trim(' ', '.', ':', '-', '–', '—', '*', '"', '@', '/');
            if (IsPerson(name) && !siteKeys.Contains(TextCleaner.Key(name)))
            {
                yield return name;
            }
        }
    }

    /// <summary>True for two words or more that begin like names, or a name in a script without capitals.</summary>
    public static bool IsFullName(string name)
    {
        string[] words = name.Split(' ');
        bool hasCapitals = char.IsUpper(name[0]) || char.IsLower(name[0]);
        return !hasCapitals || (words.Length > 1 && char.IsUpper(words[0][0]) && char.IsUpper(words[^1][0]));
    }

    /// <summary>Length of the words a byline begins with ("By", "Written by:"); 0 when it begins with none.</summary>
    public static int PrefixLength(ReadOnlySpan<char> text)
    {
        int length = s_prefixes.LengthAtStart(text);
        return length > 0 && length < text.Length && text[length] is ' ' or ':' ? length : 0;
    }

    private static bool IsPerson(string name)
    {
        name = name.Trim();
        if (name.Length is < 2 or > MaximumLength || s_agencies.Contains(name) || name.AsSpan().ContainsAny("@/<>{}=_") || name.Any(char.IsDigit) || !char.IsLetter(name[0]))
        {
            return false;
        }

        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool isPhrase = words.Length > 2 && words.All(word => char.IsLower(word[0]));
        return words.Length <= MaximumWords && !isPhrase && !s_words["prefix"].Contains(name, StringComparer.OrdinalIgnoreCase) && !name.Split(s_wordEnds).Any(s_roles.Contains) && !IsDomain(name);
    }

    private static bool IsDomain(string name)
    {
        int dot = name.LastIndexOf('.');
        return dot > 2 && !name.Contains(' ') && dot + 2 < name.Length;
    }

    private static string StripPrefix(string text)
    {
        for (bool isStripped = true; isStripped;)
        {
            isStripped = false;
            text = text.TrimStart(' ', ':', '-', '–', '—', '|');
            foreach (string prefix in s_words["prefix"])
            {
                bool isWord = text.Length > prefix.Length && text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && text[prefix.Length] is ' ' or ':';

                // "de" and "von" also begin surnames: only with another word and a capital behind is it a byline, "von" alone at the start.
                if (isWord && (prefix.Length > 2 || prefix is "by" or "av" or "af" or "od" || text.Contains(':')))
                {
                    text = text[prefix.Length..];
                    isStripped = true;
                }
            }
        }

        return text;
    }

    private static string WithoutBrackets(string text)
    {
        for (int open; (open = text.IndexOf('(')) >= 0;)
        {
            int close = text.IndexOf(')', open);
            text = close < 0 ? text[..open] : text.Remove(open, close - open + 1);
        }

        return text;
    }

    private static FrozenDictionary<string, string[]> LoadWords()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("fact-words.txt")!;
        using var reader = new StreamReader(stream);
        var words = new Dictionary<string, string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#') && line.IndexOf(' ') is > 0 and int space)
            {
                words[line[..space]] = line[(space + 1)..].Split('|');
            }
        }

        return words.ToFrozenDictionary();
    }
}
