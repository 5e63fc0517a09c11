using System.Text;

namespace NewsExtract.Facts;

/// <summary>Reads the posts of a live blog.</summary>
internal static class LivePostReader
{
    private const string ParagraphGap = "\n\n";

    /// <summary>Two posts with the same text of this length are one, whatever stands above it.</summary>
    private const int LongText = 60;

    /// <param name="outline">The page.</param>
    /// <param name="published">When the page was published, which gives the day of bare times of day; null when unknown.</param>
    /// <returns>The posts in page order; empty for a page that is no live blog.</returns>
    public static IReadOnlyList<LivePost> Read(PageOutline outline, PageDate? published)
    {
        bool isCalledLive = IsCalledLive(outline);
        if (!isCalledLive && outline.PostHeads < LiveCuts.FewestPosts)
        {
            return [];
        }

        LiveLines lines = LiveLines.Of(outline.Blocks);
        var blocks = new LiveBlocks(outline, lines);
        var posts = new List<LivePost>();
        var clocks = new List<TimeSpan?>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        PageDate? day = null;
        foreach ((int start, int end) in LiveCuts.Find(blocks, lines, outline.Title + 1, isCalledLive))
        {
            day = DayLine(outline, start, end) ?? day;
            if (Make(outline, blocks, start, end, posts.Count, day) is { } post && seen.Add(Key(post)))
            {
                posts.Add(post);
                clocks.Add(post.Time is null && post.TimeText is not null ? LiveTime.Read(post.TimeText) : null);
            }
        }

        return posts.Count >= LiveCuts.FewestPosts ? WithDay(posts, clocks, published) : [];
    }

    private static bool IsCalledLive(PageOutline outline) => outline.Title >= 0
        && (VisibleWords.Live.IsIn(outline.Blocks[outline.Title].Text) || (outline.Title > 0 && outline.Blocks[0].Role == BlockRole.Title && VisibleWords.Live.IsIn(outline.Blocks[0].Text)));

    private static LivePost? Make(PageOutline outline, LiveBlocks blocks, int start, int end, int order, PageDate? day)
    {
        string? title = null, author = null, timeText = null;
        bool isPostTitle = false;
        int above = TitleByPlace(blocks, start, end);
        var text = new StringBuilder();
        var used = new List<int>();
        for (int i = start; i < end; i++)
        {
            Block block = blocks[i];
            bool isText = blocks.IsText(i) && i != above && !blocks.IsKnownAuthor(i);
            if (timeText is null && blocks.IsTime(i))
            {
                timeText = block.Text;
            }
            else if (text.Length == 0 && (i == above || blocks.IsTitle(i)) && !isText && (title is null || (!isPostTitle && block.Role == BlockRole.PostTitle)))
            {
                (title, isPostTitle) = (block.Text, block.Role == BlockRole.PostTitle);
            }
            else if ((blocks.IsAuthor(i) || blocks.IsKnownAuthor(i)) && !isText)
            {
                author ??= BylineReader.Names(block.Text, null).FirstOrDefault();
            }
            else if (isText || (text.Length > 0 && blocks.IsTitle(i)))
            {
                text.Append(text.Length == 0 ? "" : ParagraphGap).Append(block.Text);
            }
            else if (block.Role != BlockRole.Caption)
            {
                continue;
            }

            used.Add(i);
        }

        return text.Length == 0 && (title is null || timeText is null) ? null : new LivePost
        {
            Order = order,
            Title = title,
            Author = author,
            TimeText = timeText,
            Time = timeText is null ? null : VisibleDate.Find(timeText, outline.Language, outline.Hints.CrawledAt) ?? At(day, LiveTime.Read(timeText)),
            Text = text.ToString(),
            Blocks = used,
        };
    }

    /// <summary>Right below the time a short line that is no sentence is the title, whatever the classifier takes it for; -1 when there is none.</summary>
    private static int TitleByPlace(LiveBlocks blocks, int start, int end)
    {
        int next = start;
        while (next < end && (blocks.IsTime(next) || blocks.IsAuthor(next) || blocks.IsKnownAuthor(next)))
        {
            next++;
        }

        bool isBelowTime = next > start && next + 1 < end && blocks.IsTime(start);
        return isBelowTime && blocks.MayBeTitle(next) ? next : -1;
    }

    /// <summary>The day a line between the posts gives for those below it.</summary>
    private static PageDate? DayLine(PageOutline outline, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            Block block = outline.Blocks[i];
            if (block.Role == BlockRole.Date && VisibleDate.Find(block.Text, outline.Language, outline.Hints.CrawledAt) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private static PageDate? At(PageDate? day, TimeSpan? clock)
        => day is { } date && clock is { } time ? new(new DateTimeOffset(date.Time.Date, date.Time.Offset) + time, date.Precision == DatePrecision.Day ? DatePrecision.LocalTime : date.Precision) : null;

    /// <summary>Bare times are on the day of publication where they run one way only; a jump back means another day, and which is unknown.</summary>
    private static IReadOnlyList<LivePost> WithDay(List<LivePost> posts, List<TimeSpan?> clocks, PageDate? published)
    {
        bool rises = false, falls = false;
        TimeSpan? last = null;
        foreach (TimeSpan? clock in clocks)
        {
            rises |= last < clock;
            falls |= last > clock;
            last = clock ?? last;
        }

        if (published is null || last is null || (rises && falls))
        {
            return posts;
        }

        for (int k = 0; k < posts.Count; k++)
        {
            posts[k] = clocks[k] is { } clock ? posts[k] with { Time = At(published, clock) } : posts[k];
        }

        return posts;
    }

    private static string Key(LivePost post)
    {
        string text = TextCleaner.Key(post.Text);
        return text.Length >= LongText ? text : TextCleaner.Key(post.Title) + "|" + post.TimeText + "|" + text;
    }
}
