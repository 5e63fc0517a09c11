using NewsExtract.Text;

namespace NewsExtract.Facts;

/// <summary>Reads who wrote the article from the lines around the headline and those right behind the text.</summary>
internal static class BylineReader
{
    /// <summary>A longer line is a sentence about somebody.</summary>
    private const int LongestByline = 160;

    /// <summary>The same where only the words tell that it is one.</summary>
    private const int LongestUnsure = 80;

    private const int LinesBeforeTitle = 2;
    private const int LinesAfterText = 4;

    /// <summary>Lines right before the text that are looked at however far the headline is.</summary>
    private const int LinesBeforeText = 8;

    /// <summary>A page with more heads of posts is a live blog, whose posts have authors of their own.</summary>
    private const int MostPostHeads = 2;

    private const int LongestHead = 15;
    private const int LongestLoneName = 40;
    private const double OfBesideDate = 0.45;

    /// <summary>Surer ones are labels of sections: of the names beside dates below this, most were the author's.</summary>
    private const double UnsureRole = 0.7;
    private const int MostAuthors = 12;
    private const int LongestUnspacedName = 6;

    /// <summary>A name without a word before it is an author's only where the classifier is this sure.</summary>
    private const double SureAlone = 0.6;

    /// <summary>The same in a script without capitals, where any short word looks like a name.</summary>
    private const double SureWithoutCapitals = 0.95;

    private static readonly HashSet<string> s_none = [];

    /// <summary>The people the bylines name, and the agency when a byline names one.</summary>
    public static Fact<IReadOnlyList<string>>? Read(PageOutline outline, string? publisher, out string? agency)
    {
        agency = null;
        var names = new List<string>();
        double confidence = 0;
        Gather(outline, Math.Max(0, outline.Head - LinesBeforeTitle), outline.HeadEnd, publisher, names, ref agency, ref confidence);
        if (names.Count == 0 && outline.FirstBody < outline.Blocks.Length)
        {
            Gather(outline, Math.Max(outline.HeadEnd, outline.FirstBody - LinesBeforeText), outline.FirstBody, publisher, names, ref agency, ref confidence);
        }

        if (names.Count == 0 && BesideDate(outline, publisher) is { } beside)
        {
            names.Add(beside);
            confidence = OfBesideDate;
        }

        if (names.Count == 0 && outline.LastBody >= 0)
        {
            int end = Math.Min(outline.Blocks.Length, outline.LastBody + 1 + LinesAfterText);
            Gather(outline, outline.LastBody + 1, end, publisher, names, ref agency, ref confidence);
        }

        return names.Count == 0 ? null : new(names, FactSource.VisibleText, confidence);
    }

    /// <summary>The names of people in a line; empty when it names none.</summary>
    public static IEnumerable<string> Names(string line, string? publisher)
    {
        bool isByline = AuthorNames.PrefixLength(line) > 0;

        // A site without a word such as "News" in its name may bear that of its author.
        IReadOnlySet<string> site = publisher is null || (AuthorNames.IsFullName(publisher) && !VisibleWords.Press.IsIn(publisher)) ? s_none : new HashSet<string>(StringComparer.Ordinal) { TextCleaner.Key(publisher) };
        foreach (string part in AuthorNames.Read(line, site))
        {
            string name = isByline ? Cut(part) : part;
            if (name.Length > 0 && IsName(name))
            {
                yield return name;
            }
        }
    }

    /// <summary>A line below the headline that is one name and no more, which the classifier does not know what to take for, with the date in the line above or below.</summary>
    private static string? BesideDate(PageOutline outline, string? publisher)
    {
        int end = Math.Min(outline.FirstBody, outline.Blocks.Length);
        for (int i = Math.Max(Math.Max(outline.Head + 1, 1), end - LongestHead); i < end; i++)
        {
            Block block = outline.Blocks[i];
            bool mayBe = block.Text.Length <= LongestLoneName && block.Probability <= UnsureRole && block.Text.AsSpan().Count(' ') is (1 or 2) && block.Role is not (BlockRole.Title or BlockRole.Caption or BlockRole.Comments or BlockRole.Legal);
            if (mayBe && (IsDate(outline, i - 1) || (i + 1 < end && IsDate(outline, i + 1)))
                && Names(block.Text, publisher).ToList() is [var name] && name.Length == block.Text.Length && name.Split(' ').All(word => char.IsUpper(word[0])))
            {
                return name;
            }
        }

        return null;
    }

    private static bool IsDate(PageOutline outline, int i)
        => outline.Blocks[i].Text.Length <= LongestUnsure && DateLine.TryRead(outline.Blocks[i].Text, outline.Language, outline.Hints.CrawledAt, out _, out _);

    private static void Gather(PageOutline outline, int start, int end, string? publisher, List<string> names, ref string? agency, ref double confidence)
    {
        for (int i = start; i < end && names.Count < MostAuthors; i++)
        {
            Block block = outline.Blocks[i];
            if (i == outline.Title || block.Text.Length > LongestByline || !IsByline(outline, i, out int prefix) || (prefix == 0 && i > outline.LastBody))
            {
                continue;
            }

            ReadOnlySpan<char> line = block.Text.AsSpan(prefix).Trim();
            agency ??= AgencyNames.Find(line) ?? AgencyNames.Find(line[(line.LastIndexOfAny(",|/(") + 1)..].Trim(" )"));
            foreach (string name in Names(block.Text, publisher))
            {
                if (!names.Contains(name))
                {
                    names.Add(name);
                    confidence = Math.Max(confidence, (prefix > 0 ? 0.65 : 0.5) + (block.Role == BlockRole.Byline ? 0.25 * block.Probability : 0));
                }
            }
        }
    }

    /// <summary>Two words and more with capitals, a short one in a script without blanks.</summary>
    private static bool IsName(string name)
    {
        bool isSpaced = (CharClasses.Of(name[0]) & CharClass.Unspaced) == 0 && name[0] is not (>= '가' and <= '힣');
        return AuthorNames.IsFullName(name) && Cut(name).Length == name.Length && (isSpaced || name.Length <= LongestUnspacedName) && !VisibleWords.More.IsWhole(name) && !VisibleWords.Label.IsIn(name);
    }

    /// <summary>A line the classifier takes for a byline and that is no sentence; or one that begins as bylines do, with a name.</summary>
    private static bool IsByline(PageOutline outline, int i, out int prefix)
    {
        Block block = outline.Blocks[i];
        prefix = AuthorNames.PrefixLength(block.Text);
        ReadOnlySpan<char> rest = block.Text.AsSpan(prefix).TrimStart(" :");
        bool hasName = prefix > 0 && !rest.IsEmpty && (CharClasses.Of(rest[0]) & CharClass.Upper) != 0;
        bool isLine = !PageOutline.EndsSentence(block.Text) || EndsWithDegree(block.Text);
        bool isSure = isLine && block.Probability >= (HasCapitals(block.Text) ? SureAlone : SureWithoutCapitals);
        return block.Role switch
        {
            BlockRole.Byline => hasName || isSure,
            BlockRole.Date => (hasName && isLine) || isSure,
            BlockRole.PostAuthor => isLine && outline.PostHeads <= MostPostHeads,
            BlockRole.Comments or BlockRole.Title or BlockRole.PostTitle => false,

            // In lists of other articles a byline follows its teaser; this article's follows its headline.
            BlockRole.Related or BlockRole.Navigation => hasName && isLine && block.Text.Length <= LongestUnsure && i > 0 && IsOfHead(outline.Blocks[i - 1].Role),
            _ => hasName && isLine && block.Text.Length <= LongestUnsure,
        };
    }

    /// <summary>The full stop of "Ph.D." ends no sentence.</summary>
    private static bool EndsWithDegree(string text) => text.Length > 3 && text[^1] == '.' && text[^3] == '.' && char.IsUpper(text[^2]);

    private static bool IsOfHead(BlockRole role) => role is BlockRole.Title or BlockRole.Standfirst or BlockRole.Date or BlockRole.Byline or BlockRole.Caption or BlockRole.Share;

    private static bool HasCapitals(string text) => (CharClasses.Of(text[0]) & CharClass.Upper) != 0 || char.IsLower(text[0]) || !char.IsLetter(text[0]);

    /// <summary>A name up to the first word that is written small and no particle: "Ada Moor in Brenmoor" is about a place from the third word on.</summary>
    private static string Cut(string name)
    {
        for (int space = name.IndexOf(' '); space >= 0 && space + 1 < name.Length; space = name.IndexOf(' ', space + 1))
        {
            ReadOnlySpan<char> word = name.AsSpan(space + 1);
            int end = word.IndexOf(' ');
            word = end < 0 ? word : word[..end];
            bool isSmall = !word.IsEmpty && char.IsLower(word[0]);
            if (isSmall && VisibleWords.Particle.LengthAtStart(word) == 0)
            {
                return name[..space];
            }
        }

        return name;
    }
}
