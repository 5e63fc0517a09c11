namespace NewsExtract.Facts;

/// <summary>
/// Reads when the article was published and last changed. Only lines near the headline are believed, and lines behind the text that say so:
/// the clock in a page's header and the time a page was made are dates, too, but not the article's.
/// </summary>
internal static class StampReader
{
    private const int LongestStamp = 160;
    private const int LinesAfterText = 6;

    /// <summary>Lines right before the text, and paragraphs of it, that are looked at however far the headline is.</summary>
    private const int LinesBeforeText = 6;
    private const int LinesOfText = 2;

    /// <summary>The same as <see cref="LongestStamp"/> for lines the classifier takes for something else.</summary>
    private const int LongestOther = 60;

    private const double Labelled = 0.9;
    private const double BelowTitle = 0.8;
    private const double BesideTitle = 0.6;
    private const double AboveTitle = 0.5;
    private const double ConflictShare = 0.6;

    /// <summary>The dates of publication and of the last change.</summary>
    public static (Fact<PageDate>? Published, Fact<PageDate>? Modified) Read(PageOutline outline)
    {
        var dates = new Dates(outline);
        int end = Math.Min(outline.Blocks.Length, outline.FirstBody + LinesOfText);
        for (int i = outline.Head; i < end; i = i == outline.HeadEnd - 1 ? Math.Max(i + 1, outline.FirstBody - LinesBeforeText) : i + 1)
        {
            if (i != outline.Title)
            {
                dates.Add(i, outline.Blocks[i].Role is BlockRole.Date or BlockRole.Byline ? BelowTitle : BesideTitle);
            }
        }

        ReadAbove(outline, dates);
        if (!dates.Any && outline.LastBody >= 0)
        {
            end = Math.Min(outline.Blocks.Length, outline.LastBody + 1 + LinesAfterText);
            for (int i = outline.LastBody + 1; i < end; i++)
            {
                // Behind the text only a line that says what its date is.
                if (VisibleWords.Stamp.LengthAtStart(outline.Blocks[i].Text) > 0)
                {
                    dates.Add(i, BesideTitle);
                }
            }
        }

        return dates.Result;
    }

    /// <summary>Directly above the headline, bylines and dates only between; whatever stands higher belongs to the page.</summary>
    private static void ReadAbove(PageOutline outline, Dates dates)
    {
        for (int i = outline.Head - 1; i >= 0 && !dates.Any; i--)
        {
            BlockRole role = outline.Blocks[i].Role;

            // One line may stand between, such as the section.
            bool isStamp = role is BlockRole.Date or BlockRole.Byline || (i == outline.Head - 1 && i > 1 && role != BlockRole.Advertisement);

            // With nothing but the date above the headline it may still be the page's clock.
            dates.Add(i, i == 0 ? AboveTitle - 0.1 : AboveTitle);
            if (!isStamp)
            {
                return;
            }
        }
    }

    /// <summary>True for a line that may give a date of the article, by what the classifier takes it for.</summary>
    private static bool MayStamp(Block block)
    {
        bool isStamp = block.Role is BlockRole.Date or BlockRole.Byline;
        return block.Text.Length <= (IsOther(block.Role) ? LongestOther : LongestStamp)
            && block.Role is not (BlockRole.Advertisement or BlockRole.Comments or BlockRole.Paywall or BlockRole.Legal or BlockRole.Newsletter or BlockRole.Solicitation)
            && (isStamp || !PageOutline.EndsSentence(block.Text))
            && block.Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 | block.Role == BlockRole.Date
            && VisibleWords.Clock.LengthAtStart(block.Text) == 0;
    }

    /// <summary>Teasers and captions have dates, too: only a line that is short and nothing but a date line is one of the article.</summary>
    private static bool IsOther(BlockRole role) => role is BlockRole.Related or BlockRole.Caption or BlockRole.Navigation;

    /// <summary>The dates found so far; the surest one wins, and another day beside it makes it less sure.</summary>
    private sealed class Dates(PageOutline outline)
    {
        private (PageDate Date, double Confidence)? _published;
        private (PageDate Date, double Confidence)? _modified;
        private bool _isConflict;

        public bool Any => _published is not null || _modified is not null;

        public (Fact<PageDate>? Published, Fact<PageDate>? Modified) Result
        {
            get
            {
                // A page that gives only its last change has been published by then, but nobody knows when.
                double share = _isConflict ? ConflictShare : 1;
                return (Make(_published, share), Make(_modified, 1));
            }
        }

        public void Add(int order, double confidence)
        {
            Block block = outline.Blocks[order];
            if (!MayStamp(block))
            {
                return;
            }

            string text = block.Text;
            bool isLabelled = VisibleWords.Stamp.LengthAtStart(text) > 0;
            if (!DateLine.TryRead(text, outline.Language, outline.Hints.CrawledAt, out PageDate? published, out PageDate? modified))
            {
                published = block.Role is BlockRole.Date or BlockRole.Byline ? VisibleDate.Find(text, outline.Language, outline.Hints.CrawledAt) : null;
            }
            else if (published is not null && modified is null && order > 0 && DateLabels.Of(outline.Blocks[order - 1].Text) is var above and not DateLabel.Aside)
            {
                // The label may be a line of its own.
                isLabelled = true;
                if (above == DateLabel.Updated)
                {
                    modified = published;
                    published = null;
                }
            }

            confidence = isLabelled ? Labelled : confidence;
            if (Usable(published, outline.Hints) is { } first)
            {
                _isConflict |= _published is { } known && known.Date.Time.Date != first.Time.Date;
                _published = _published is { } better && better.Confidence >= confidence ? better : (first, confidence);
            }

            if (Usable(modified, outline.Hints) is { } last && (_modified is not { } newer || newer.Date.Time < last.Time))
            {
                _modified = (last, confidence);
            }
        }

        /// <summary>A date after the page was fetched is not the article's; a day of grace for the time zones.</summary>
        private static PageDate? Usable(PageDate? date, ExtractionHints hints)
            => date is { } given && (hints.CrawledAt is not { } crawled || given.Time - crawled <= TimeSpan.FromDays(1)) ? date : null;

        private static Fact<PageDate>? Make((PageDate Date, double Confidence)? found, double share)
            => found is { } date ? new(date.Date, FactSource.VisibleText, date.Confidence * share) : null;
    }
}
