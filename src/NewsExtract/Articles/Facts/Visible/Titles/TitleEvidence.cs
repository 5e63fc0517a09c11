using NewsExtract.Text;

namespace NewsExtract.Facts;

/// <summary>What tells the headline over a plain text from a caption, a byline or a first sentence in its place.</summary>
internal static class TitleEvidence
{
    private const double UsualWords = 16;
    private const double LeastDoubt = 0.01;
    private const int MostLines = 20;
    private const int LastWords = 4;
    private const int MostNames = 8;
    private const int MostLinesOfByline = 4;
    private const int OpeningLength = 40;
    private const int ShortestWord = 5;
    private const int MostParagraphs = 4;
    private const string Signs = ".,;:!?()[]\"'“”‘’";

    /// <summary>The measures by name, in the order of <see cref="Of"/>.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "Words", "ManyWords", "FewWords", "FullStop", "OtherEnd", "Bracket", "Colon", "Bar", "Sentences", "Picture", "PictureFirst", "Agency", "Names", "Capitals", "Year", "Dateline",
        "Role", "ArticleText", "LinesBetween", "OnTop", "ParagraphBelow", "BylineBelow", "Again", "Shared",
    ];

    /// <summary>Measures the line.</summary>
    /// <param name="blocks">The page.</param>
    /// <param name="title">The line.</param>
    /// <param name="text">The first paragraph below it; the number of blocks when there is none.</param>
    public static double[] Of(ReadOnlySpan<Block> blocks, int title, int text)
    {
        Block block = blocks[title];
        string line = block.Text;
        WordCounts words = WordCounts.Of(line);
        string trimmed = line.TrimEnd(' ', '"', '”', '’', '\'');
        char last = trimmed.Length > 0 ? trimmed[^1] : ' ';
        return
        [
            Math.Min(words.All, UsualWords) / UsualWords,
            Math.Max(0, words.All - UsualWords) / UsualWords,
            words.All <= 3 ? 1 : 0,
            last is '.' or '。' ? 1 : 0,
            last is '?' or '!' ? 1 : 0,
            last is ')' or ']' ? 1 : 0,
            last == ':' ? 1 : 0,
            line.Contains(" | ", StringComparison.Ordinal) ? 1 : 0,
            words.Ends,
            words.HasPicture ? 1 : 0,
            words.BeginsWithPicture ? 1 : 0,
            words.EndsWithAgency ? 1 : 0,
            words.AreNames && last is not ('?' or '!' or '.') ? 1 : 0,
            words.Capitals / (double)Math.Max(1, words.All),
            words.YearAt >= 0 && words.All - words.YearAt <= LastWords ? 1 : 0,
            DatelineReader.Read(line, null, out _) is not null ? 1 : 0,
            LogOdds(block.Probability),
            LogOdds(block.ArticleProbability),
            Math.Min(MostLines, Math.Max(0, text - title - 1)) / (double)MostLines,
            title == 0 ? 1 : 0,
            title + 1 == text && text < blocks.Length ? 1 : 0,
            HasByline(blocks, title, text) ? 1 : 0,
            StandsAgain(blocks, title) ? 1 : 0,
            Shared(blocks, line, text),
        ];
    }

    private static bool HasByline(ReadOnlySpan<Block> blocks, int title, int text)
    {
        for (int i = title + 1; i < text && i <= title + MostLinesOfByline; i++)
        {
            if (blocks[i].Role is BlockRole.Byline or BlockRole.Date or BlockRole.Standfirst)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Pages as crawlers flatten them have the title of the document above, often with the name of the site behind it.</summary>
    private static bool StandsAgain(ReadOnlySpan<Block> blocks, int title)
    {
        ReadOnlySpan<char> line = blocks[title].Text;
        line = line[..Math.Min(line.Length, OpeningLength)];
        for (int i = 0; i < blocks.Length && i < title + MostLines; i++)
        {
            if (i != title && blocks[i].Text.AsSpan().Contains(line, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Share of the longer words of the line that the first paragraphs have.</summary>
    private static double Shared(ReadOnlySpan<Block> blocks, string line, int text)
    {
        int words = 0;
        int found = 0;
        var parts = new TextParts(line, " ");
        while (parts.Next(out ReadOnlySpan<char> part))
        {
            ReadOnlySpan<char> word = part.Trim(Signs);
            if (word.Length < ShortestWord)
            {
                continue;
            }

            words++;
            for (int i = text; i < blocks.Length && i < text + MostParagraphs; i++)
            {
                if (blocks[i].Text.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase))
                {
                    found++;
                    break;
                }
            }
        }

        return found / (double)Math.Max(1, words);
    }

    /// <summary>Whether the line speaks of the picture that it belongs to, or of who made it.</summary>
    public static bool NamesPicture(string line) => WordCounts.Of(line) is { HasPicture: true } or { EndsWithAgency: true };

    /// <summary>Whether the line has as few words as a byline, and all of them could be names.</summary>
    public static bool IsNames(string line) => WordCounts.Of(line).AreNames;

    private static double LogOdds(double probability)
    {
        double bounded = Math.Clamp(probability, LeastDoubt, 1 - LeastDoubt);
        return Math.Log(bounded / (1 - bounded));
    }

    /// <summary>The words of a line, counted in one pass.</summary>
    private struct WordCounts
    {
        public int All;
        public int Capitals;
        public int Joiners;

        /// <summary>Sentences that end inside the line.</summary>
        public int Ends;

        public bool HasPicture;
        public bool BeginsWithPicture;

        /// <summary>The last word that is an agency, and that is a year; -1 for none.</summary>
        public int AgencyAt;
        public int YearAt;

        public readonly bool EndsWithAgency => AgencyAt >= 0 && All - AgencyAt <= LastWords;

        public readonly bool AreNames => All is > 1 and <= MostNames && Capitals + Joiners == All;

        public static WordCounts Of(ReadOnlySpan<char> line)
        {
            var counts = new WordCounts { AgencyAt = -1, YearAt = -1 };
            for (int i = 0; i < line.Length;)
            {
                if ((CharClasses.Of(line[i]) & CharClass.WordPart) == 0)
                {
                    // A full stop with a blank and a capital behind, and no initial or abbreviation before.
                    bool isEnd = line[i] is '.' or '?' or '!' && i > 3 && i + 2 < line.Length && line[i + 1] == ' ' && char.IsUpper(line[i + 2]) && char.IsLower(line[i - 1]) && char.IsLower(line[i - 3]);
                    counts.Ends += isEnd ? 1 : 0;
                    i++;
                    continue;
                }

                int end = i + 1;
                while (end < line.Length && ((CharClasses.Of(line[end]) & CharClass.WordPart) != 0 || line[end] is '\'' or '’'))
                {
                    end++;
                }

                counts.Add(line[i..end]);
                i = end;
            }

            return counts;
        }

        private void Add(ReadOnlySpan<char> word)
        {
            bool isPicture = CreditWords.Is(word, CreditWord.Picture);
            HasPicture |= isPicture;
            BeginsWithPicture |= isPicture && All < 2;
            AgencyAt = AgencyNames.Exact(word) is not null ? All : AgencyAt;
            YearAt = word.Length == 4 && (word.StartsWith("19", StringComparison.Ordinal) || word.StartsWith("20", StringComparison.Ordinal)) && char.IsAsciiDigit(word[2]) ? All : YearAt;
            Capitals += char.IsUpper(word[0]) ? 1 : 0;
            Joiners += word is "and" or "by" or "und" or "et" or "y" or "By" ? 1 : 0;
            All++;
        }
    }
}
