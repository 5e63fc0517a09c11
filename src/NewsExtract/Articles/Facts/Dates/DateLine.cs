using System.Buffers;
using NewsExtract.Text;

namespace NewsExtract.Facts;

/// <summary>Reads lines that are there to say when an article was published and updated.</summary>
internal static class DateLine
{
    private static readonly SearchValues<char> s_separators = SearchValues.Create("|·•–—\n\t/;│｜");

    private const int LongestLine = 400;
    private const int MaximumDates = 8;

    /// <summary>Words that may follow a date with a label, and names that may stand beside one without.</summary>
    private const int MaximumWordsBehind = 8;
    private const int MaximumNames = 6;

    /// <summary>Words that may stand between a label and its date: "Published in Politics on …".</summary>
    private const int MaximumWordsBetween = 3;

    /// <summary>True when the line is a date line; a date of something else (a copyright, a birthday, an event in a sentence) is none.</summary>
    /// <param name="text">A whole line of the page.</param>
    /// <param name="language">BCP 47 tag of the page, if known.</param>
    /// <param name="reference">When the page was fetched, if known.</param>
    /// <param name="published">When the line says the article was published.</param>
    /// <param name="modified">When the line says it was changed.</param>
    public static bool TryRead(ReadOnlySpan<char> text, string? language, DateTimeOffset? reference, out PageDate? published, out PageDate? modified)
    {
        published = null;
        modified = null;
        text = text.Trim();
        if (text.Length is 0 or > LongestLine)
        {
            return false;
        }

        Span<DateToken> tokens = stackalloc DateToken[DateScanner.MaximumTokens];
        int count = DateTokenizer.Read(text, DateScanner.Primary(language), tokens);
        var scanner = new DateScanner(tokens[..count], language, reference);
        Span<FoundDate> dates = stackalloc FoundDate[MaximumDates];
        int found = 0;
        while (found < dates.Length && scanner.Next(out dates[found]))
        {
            found++;
        }

        for (int i = 0; i < found; i++)
        {
            int from = i == 0 ? 0 : dates[i - 1].End;
            int to = i + 1 < found ? dates[i + 1].Start : text.Length;
            Gap before = Gap.Read(text[LastSeparator(text, from, dates[i].Start)..dates[i].Start], language);
            Gap behind = Gap.Read(text[dates[i].End..FirstSeparator(text, dates[i].End, to)], language);
            bool isMiddle = i + 1 < found;
            switch (LabelOf(before, behind, isMiddle, isFirst: i == 0))
            {
                case DateLabel.Published:
                    published ??= dates[i].Date;
                    break;
                case DateLabel.Updated:
                    modified ??= dates[i].Date;
                    break;
                case DateLabel.Aside when found == 1 || i == 0:
                    published ??= dates[i].Date;
                    break;
            }
        }

        return published is not null || modified is not null;
    }

    /// <summary>What the date is of; <see cref="DateLabel.Aside"/> for one that stands alone, <see cref="DateLabel.Other"/> for one in a sentence.</summary>
    private static DateLabel LabelOf(Gap before, Gap behind, bool isMiddle, bool isFirst)
    {
        if (before.HasOther || (!isMiddle && behind.HasOther && before.Label == DateLabel.Aside))
        {
            return DateLabel.Other;
        }

        if (before.Label != DateLabel.Aside)
        {
            bool startsLine = before.NamesBeforeLabel <= MaximumNames && before.WordsBeforeLabel == 0;
            bool isLabel = startsLine && before.WordsBehindLabel <= MaximumWordsBetween && (isMiddle || behind.Words + behind.Names <= MaximumWordsBehind);
            return isLabel ? before.Label : DateLabel.Other;
        }

        bool isAlone = before.WordsBehindLabel == 0 && before.NamesBehindLabel + (isMiddle ? 0 : behind.Names) <= MaximumNames && (isMiddle || behind.Words == 0);
        if (!isAlone)
        {
            return DateLabel.Other;
        }

        // Some languages put the word behind: 2025年9月3日 更新.
        bool isLabelBehind = !isMiddle && isFirst && behind.Label != DateLabel.Aside;
        return isLabelBehind ? behind.Label : DateLabel.Aside;
    }

    private static int LastSeparator(ReadOnlySpan<char> text, int from, int to)
        => text[from..to].LastIndexOfAny(s_separators) is >= 0 and int at ? from + at + 1 : from;

    private static int FirstSeparator(ReadOnlySpan<char> text, int from, int to)
        => text[from..to].IndexOfAny(s_separators) is >= 0 and int at ? from + at : to;

    /// <summary>The words between two dates, or between a date and the next sign that parts the line.</summary>
    private readonly record struct Gap(DateLabel Label, bool HasOther, int NamesBeforeLabel, int WordsBeforeLabel, int Names, int Words)
    {
        public int NamesBehindLabel => Names - NamesBeforeLabel;

        public int WordsBehindLabel => Words - WordsBeforeLabel;

        public static Gap Read(ReadOnlySpan<char> text, string? language)
        {
            DateLabel label = DateLabel.Aside;
            bool hasOther = text.ContainsAny('©', '℗');
            int names = 0, words = 0, namesBefore = 0, wordsBefore = 0;
            ReadOnlySpan<char> primary = DateScanner.Primary(language);
            for (int i = 0; i < text.Length;)
            {
                if (!PhraseLookup.IsWordPart(text[i]))
                {
                    i++;
                    continue;
                }

                int end = PhraseLookup.LongestAt(DateLabels.Embedded, text, i, out DateLabel known);
                if (end > 0)
                {
                    hasOther |= known == DateLabel.Other;
                    if (known is DateLabel.Published or DateLabel.Updated)
                    {
                        (label, namesBefore, wordsBefore) = (known, names, words);
                    }
                }
                else if (PhraseLookup.LongestAt(DateWords.Embedded.Table, text, i, out DateWords.Meaning[] meanings) is > 0 and int dateEnd
                    && (DateWords.MeaningIn(primary, meanings).Word & (DateWord.Filler | DateWord.Weekday | DateWord.Unit)) != 0)
                {
                    end = dateEnd;
                }
                else
                {
                    end = PhraseLookup.WordEnd(text, i);
                    bool isName = !char.IsLower(text[i]) && (CharClasses.Of(text[i]) & CharClass.Unspaced) == 0;
                    names += isName ? 1 : 0;

                    // A script without spaces: about two characters a word.
                    words += isName ? 0 : (CharClasses.Of(text[i]) & CharClass.Unspaced) == 0 ? 1 : (end - i) / 4;
                }

                i = end;
            }

            return new Gap(label, hasOther, namesBefore, wordsBefore, names, words);
        }
    }
}
