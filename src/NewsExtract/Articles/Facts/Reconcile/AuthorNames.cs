using System.Collections.Frozen;

using NewsExtract.Text;

namespace NewsExtract.Facts;

/// <summary>Makes names of people out of a byline.</summary>
internal static class AuthorNames
{
    private const int MaximumWords = 6;
    private const int MaximumLength = 60;
    private const int FullName = 2;

    /// <summary>A longer text is no byline.</summary>
    private const int MaximumByline = 600;

    private static readonly string[] s_prefixes = FactWords.Bylines["prefix"];
    private static readonly PhraseSet s_prefixPhrases = new(s_prefixes);
    private static readonly string[] s_suffixes = FactWords.Bylines["suffix"];
    private static readonly string[] s_parts = FactWords.Bylines["part"];
    private static readonly FrozenSet<string> s_prefixSet = s_prefixes.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> s_roles = FactWords.Bylines["role"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> s_generic = FactWords.Bylines["generic"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> s_months = FactWords.Bylines["month"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> s_beats = FactWords.Bylines["beat"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly char[] s_wordEnds = [' ', '-', '.', ',', ':', '’', '\''];
    private static readonly char[] s_edges = [' ', '.', ':', '-', '–', '—', '*', '"', '/', ','];
    private static readonly char[] s_separators = [',', ';', '|', '•', '·', '，', '、'];
    private static readonly FrozenSet<string> s_joiners = FactWords.Bylines["joiner"].Concat(["&", "/", "–", "—", "-"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The people a byline names, in order; empty when it names none.</summary>
    public static IEnumerable<string> Read(string byline, IReadOnlySet<string> siteKeys)
    {
        if (byline.Length > MaximumByline)
        {
            yield break;
        }

        string text = WithoutPrefix(WithoutBrackets(TextCleaner.Flatten(byline)));
        foreach (string part in text.Split(s_separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(Unjoined))
        {
            string whole = WithoutPrefix(part).Trim(s_edges);
            if (AgencyNames.Find(whole) is not null)
            {
                // Also one that ends with a word such as "Press", which would else be cut off as a job title.
                continue;
            }

            string name = WithoutTail(GluedName.Cut(whole), siteKeys);
            if (IsPerson(name) && !siteKeys.Contains(TextCleaner.Key(name)) && !HasSiteInitials(name, siteKeys))
            {
                yield return name;
            }
        }
    }

    /// <summary>The names between words such as "and".</summary>
    private static IEnumerable<string> Unjoined(string text)
    {
        string[] words = text.Split(' ');
        int start = 0;
        for (int i = 0; i <= words.Length; i++)
        {
            if (i == words.Length || s_joiners.Contains(words[i]))
            {
                if (i > start)
                {
                    yield return string.Join(' ', words[start..i]);
                }

                start = i + 1;
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

    /// <summary>True for a name that may be that of an organisation: not an address, a number, or just words for any office, like <c>Admin</c> and <c>News Desk</c>.</summary>
    public static bool IsOrganisation(string name, IReadOnlySet<string> siteKeys)
    {
        bool isSite = siteKeys.Contains(TextCleaner.Key(name));
        return name.Length is >= 2 and <= MaximumLength && name.Any(char.IsLetter) && !name.AsSpan().ContainsAny("@/<>{}=_|;")
            && (isSite || !IsDomain(name)) && !name.Split(s_wordEnds, StringSplitOptions.RemoveEmptyEntries).All(word => s_roles.Contains(word) || s_generic.Contains(word));
    }

    /// <summary>A byline without the words that only introduce the name: <c>By</c>, <c>Von</c>, <c>Autor:</c>.</summary>
    public static string WithoutPrefix(string text)
    {
        for (bool isStripped = true; isStripped;)
        {
            isStripped = false;
            text = GluedName.WithoutPrefix(text.TrimStart(' ', ':', '-', '–', '—', '|'));
            foreach (string prefix in s_prefixes)
            {
                bool isWord = text.Length > prefix.Length && text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && text[prefix.Length] is ' ' or ':';

                // "de" and "von" also begin surnames: only with another word and a capital behind is it a byline, "von" alone at the start.
                if (isWord && (prefix.Length > 2 || prefix is "by" or "av" or "af" or "od" || text[prefix.Length] == ':'))
                {
                    text = text[prefix.Length..];
                    isStripped = true;
                }
            }
        }

        return text;
    }

    /// <summary>Length of the words at the start of a line that introduce a name; 0 when it has none.</summary>
    public static int PrefixLength(ReadOnlySpan<char> text)
    {
        if (GluedName.PrefixLength(text) is > 0 and int glued)
        {
            return glued;
        }

        int length = s_prefixPhrases.LengthAtStart(text);
        return length > 0 && length < text.Length && text[length] is ' ' or ':' ? length : 0;
    }

    private static bool IsPerson(string name)
    {
        if (name.Length is < 2 or > MaximumLength || s_months.Contains(name) || name.AsSpan().ContainsAny("@/<>{}=_:") || name.Any(char.IsDigit) || !char.IsLetter(name[0]))
        {
            return false;
        }

        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool isPhrase = words.Length > 2 && words.All(word => char.IsLower(word[0]));
        bool isTitle = words.Length > 0 && (words[0].Equals("the", StringComparison.OrdinalIgnoreCase) || s_beats.Contains(words[0]));
        return words.Length <= MaximumWords && !isPhrase && !isTitle && !s_prefixSet.Contains(name) && !name.Split(s_wordEnds).Any(s_roles.Contains) && !IsDomain(name)
            && AgencyNames.Find(name) is null && DateLabels.Of(name) == DateLabel.Aside && !s_parts.Any(part => name.Contains(part, StringComparison.Ordinal));
    }

    /// <summary>Initials of the site in a name make it one of its desks.</summary>
    private static bool HasSiteInitials(string name, IReadOnlySet<string> siteKeys)
        => name.Split(' ').Any(word => word.Length is >= 2 and <= 5 && word.All(char.IsAsciiLetterUpper) && siteKeys.Contains(TextCleaner.Key(word)));

    private static bool IsDomain(string name)
    {
        int dot = name.LastIndexOf('.');
        return dot > 2 && !name.Contains(' ') && dot + 2 < name.Length;
    }

    /// <summary>A name without what bylines put behind it: a date, the name of the site, the word for reporter.</summary>
    private static string WithoutTail(string name, IReadOnlySet<string> siteKeys)
    {
        int digit = name.AsSpan().IndexOfAnyInRange('0', '9');
        if (digit > 0)
        {
            name = name[..digit].Trim(s_edges);
            for (int space; (space = name.LastIndexOf(' ')) > 0 && s_months.Contains(name[(space + 1)..].Trim(s_edges));)
            {
                name = name[..space].Trim(s_edges);
            }
        }

        foreach (string suffix in s_suffixes)
        {
            if (name.EndsWith(suffix, StringComparison.Ordinal) && name.Length > suffix.Length)
            {
                name = name[..^suffix.Length].TrimEnd();
            }
        }

        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int kept = 1; kept < words.Length && words.Length <= MaximumWords * 2; kept++)
        {
            if (siteKeys.Contains(TextCleaner.Key(string.Concat(words[kept..]))))
            {
                words = words[..kept];
            }
        }

        return WithoutRepeat(WithoutRole(words));
    }

    /// <summary>Cuts a job title off that stands behind a whole name, and with it the words that say of what: <c>Ada Moor Political Correspondent</c>.</summary>
    private static string[] WithoutRole(string[] words)
    {
        int role = Array.FindIndex(words, s_roles.Contains);
        if (role < FullName || !words[..role].All(word => char.IsUpper(word[0]) || s_beats.Contains(word)))
        {
            return words;
        }

        while (role > FullName && s_beats.Contains(words[role - 1]))
        {
            role--;
        }

        return words[..role];
    }

    /// <summary>Mark-up for screens of two sizes holds a name twice.</summary>
    private static string WithoutRepeat(string[] words)
    {
        for (int length = 1; length <= words.Length / 2; length++)
        {
            if (words.Length % length == 0 && Enumerable.Range(length, words.Length - length).All(i => words[i] == words[i - length]))
            {
                words = words[..length];
                break;
            }
        }

        return string.Join(' ', words).Trim(s_edges);
    }

    /// <summary>A text without what stands in brackets.</summary>
    public static string WithoutBrackets(string text)
    {
        for (int open; (open = text.IndexOf('(')) >= 0;)
        {
            int close = text.IndexOf(')', open);
            text = close < 0 ? text[..open] : text.Remove(open, close - open + 1);
        }

        return text;
    }
}
