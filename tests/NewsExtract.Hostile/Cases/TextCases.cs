namespace NewsExtract.Hostile.Cases;

/// <summary>Plain text that is long in one way or repeats one thing.</summary>
internal static class TextCases
{
    private static readonly (string Name, string Unit)[] s_repeated =
    [
        ("one line", Filler.Sentence), ("identical lines", "The council agreed on Tuesday.\n"), ("distinct short lines", "line #\n"), ("tiny lines", "a\n"), ("empty lines", "\n"), ("blanks", " "),
        ("carriage returns", "\r"), ("line separators", "a\u2028"), ("one word", "a"), ("one capital word", "A"), ("one digit", "7"), ("one sentence", "word and "), ("one sentence of names", "Kim Jong Un and "),
        ("one name", "Kim Jong Un "), ("one name a line", "Kim Jong Un\n"), ("one name a sentence", "Kim Jong Un spoke. "), ("many names", "Ana Ruiz# met Bo Lee# in Town#. "), ("many acronyms", "AB# CD# "), ("short names", "Aa# "),
        ("initials", "J. R. "), ("titles", "President Mr. Dr. "), ("capitals", "THE COUNCIL AGREED ON TUESDAY TO MEND "), ("family names", "Kim#a Kim said Kim Jong#. "), ("introduced acronyms", "The Old Bridge Council# (OBC#) met. "),
        ("full stops", "."), ("ellipses", "\u2026 "), ("dots and letters", "a."), ("exclamations", "!? "), ("opening quotes", "\u201C"), ("straight quotes", "\" said "), ("single quotes", "'"), ("quotes of speech", "\u201CIt does,\u201D she said. "),
        ("opening brackets", "("), ("brackets", "(a)"), ("dashes", "-"), ("words with dashes", "a-"), ("apostrophes", "a'"), ("slashes", "/"), ("colons", ":"), ("commas", "1,"), ("at signs", "a@"), ("addresses", "https://a.example/#/"),
        ("hosts", "a.com."), ("clocks", "12:"), ("numbers", "1/2/3 4:5 "), ("amounts", "$1.5 million "), ("dates", "3 September 2025 14:05 "), ("months", "May "), ("number words", "hundred thousand million "), ("relative dates", "last Wednesday, two days ago, "),
        ("percentages", "5% "), ("bylines", "By Ana Ruiz#\n"), ("datelines", "BEIJING (Reuters) - "), ("photo credits", "Photo: Ana Ruiz#\n"), ("read more", "Read more: the old bridge #\n"), ("clock lines", "14:05\nThe crane was lifted.\n"),
        ("bullets", "- item #\n"), ("tabs", "a\tb\t"), ("Han", "\u4E00"), ("Han sentences", "\u4ECA\u5929\u5F88\u597D\u3002"), ("Thai", "\u0E01"), ("Arabic", "\u0642\u0627\u0644 \u0627\u0644\u0631\u0626\u064A\u0633 "), ("Hangul", "\uD55C\uAD6D "), ("mixed scripts", "a\u65E5\u0431"),
        ("NULs", "\0"), ("lone high surrogates", "\uD83D"), ("lone low surrogates", "\uDE00"), ("pairs", "\uD83D\uDE00"), ("emoji sequences", "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67"), ("flags", "\uD83C\uDDE9\uD83C\uDDEA"),
        ("combining marks", "\u0301"), ("marks on letters", "a\u0301\u0302\u0303"), ("zero-width blanks", "\u200B"), ("joiners", "a\u200D"), ("right-to-left overrides", "\u202E"), ("isolates", "\u2066a"), ("soft hyphens", "\u00AD"), ("byte order marks", "\uFEFF"),
        ("C0 controls", "\u0001\u0002\u0003\u0007\u0008\u000B\u000C\u001B\u001F\u007F"), ("C1 controls", "\u0080\u0085\u009F"), ("private use", "\uE000"), ("non-characters", "\uFFFE\uFFFF"), ("Turkish i", "\u0130\u0131"), ("sharp s", "\u00DF"), ("ligatures", "\uFB01"),
        ("Markdown", "*_`[#](# "), ("HTML", "<p>&lt;"), ("letters in a row, then a stop", "abcdefgh "),
    ];

    public static IEnumerable<HostileCase> All()
    {
        foreach ((string name, string unit) in s_repeated)
        {
            yield return HostileCase.Text("text: " + name, size => Filler.Repeat(unit, size));
        }

        yield return HostileCase.Text("text: every control once a line", size => Filler.Repeat(string.Concat(Enumerable.Range(0, 160).Select(code => $"a{(char)code}b")) + "\n", size));
        yield return HostileCase.Text("text: words that collide", CollidingWords.Text);
        yield return HostileCase.Text("text: article, then tiny lines", size => "Old bridge mended\n" + Filler.Repeat(Filler.Sentence + "\n", size / 2) + Filler.Repeat("a\n", size / 2));
        yield return HostileCase.Text("text: wrapped at a margin", size => Filler.Repeat("The council agreed on Tuesday to mend the old bridge, which carries #\n", size));
        yield return HostileCase.Text("text: random characters", size => RandomText.Of(size));
        yield return HostileCase.Html("page: one name", size => "<p>" + Filler.Repeat("Kim Jong Un ", size));
        yield return HostileCase.Html("page: names in paragraphs", size => Filler.Page("", Filler.Repeat("<p>Ana Ruiz# met Bo Lee# in Town# on Tuesday.</p>", size)));
        yield return HostileCase.Html("page: bidirectional controls", size => "<p>" + Filler.Repeat("\u202E\u2066a", size));
        yield return HostileCase.Html("page: NULs", size => "<p>" + Filler.Repeat("a\0", size));
        yield return HostileCase.Html("page: lone surrogates", size => "<p>" + Filler.Repeat("\uD83D a", size));
    }
}
