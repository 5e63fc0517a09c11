namespace NewsExtract.Facts;

/// <summary>
/// Reads when the article was published and last changed. Only lines near the headline are believed, and lines behind the text that say so:
/// the clock in a page's header and the time a page was made are dates, too, but not the article's.
/// </summary>
internal static class StampReader
{
    private const int LongestStamp = 160;
    private const int LinesAfterText = 6;

    private const double Labelled = 0.9;
    private const double BelowTitle = 0.8;
    private const double BesideTitle = 0.6;
    private const double AboveTitle = 0.5;
    private const double ConflictShare = 0.6;

    /// <summary>The dates of publication and of the last change.</summary>
    public static (Fact<PageDate>? Published, Fact<PageDate>? Modified) Read(PageOutline outline)
    {
        var dates = new Dates();
        for (int i = outline.Head; i < outline.HeadEnd; i++)
        {
            Block block = outline.Blocks[i];
            if (i != outline.Title && MayStamp(block))
            {
                dates.Add(outline, block, block.Role is BlockRole.Date or BlockRole.Byline ? BelowTitle : BesideTitle);
            }
        }

        ReadAbove(outline, dates);
        if (!dates.Any && outline.LastBody >= 0)
        {
            int end = Math.Min(outline.Blocks.Length, outline.LastBody + 1 + LinesAfterText);
            for (int i = outline.LastBody + 1; i < end; i++)
            {
                // Behind the text only a line that says what its date is.
                if (MayStamp(outline.Blocks[i]) && VisibleWords.Stamp.LengthAtStart(outline.Blocks[i].Text) > 0)
                {
                    dates.Add(outline, outline.Blocks[i], BesideTitle);
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
            Block block = outline.Blocks[i];
            if (block.Role is not BlockRole.Date and not BlockRole.Byline || !MayStamp(block))
            {
                return;
            }

            // With nothing but the date above the headline it may still be the page's clock.
            dates.Add(outline, block, i == 0 ? AboveTitle - 0.1 : AboveTitle);
        }
    }

    private static bool MayStamp(Block block) => block.Text.Length <= LongestStamp
        && block.Role is not (BlockRole.Related or BlockRole.Advertisement or BlockRole.Comments or BlockRole.Paywall or BlockRole.Legal or BlockRole.Newsletter or BlockRole.Solicitation or BlockRole.Caption)
        && (block.Role is BlockRole.Date or BlockRole.Byline || !PageOutline.EndsSentence(block.Text))
        && block.Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 | block.Role == BlockRole.Date
        && VisibleWords.Clock.LengthAtStart(block.Text) == 0;

    /// <summary>The dates found so far; the surest one wins, and another day beside it makes it less sure.</summary>
    private sealed class Dates
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

        public void Add(PageOutline outline, Block block, double confidence)
        {
            string text = block.Text;
            bool isLabelled = VisibleWords.Stamp.LengthAtStart(text) > 0;
            if (!DateLine.TryRead(text, outline.Language, outline.Hints.CrawledAt, out PageDate? published, out PageDate? modified))
            {
                published = block.Role is BlockRole.Date or BlockRole.Byline ? VisibleDate.Find(text, outline.Language, outline.Hints.CrawledAt) : null;
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
