namespace NewsExtract.Facts;

/// <summary>
/// Cuts a live blog into posts. Three things tell where one ends and the next begins: times, the button below every post, and the roles
/// the classifier gave. What marks the most posts is followed, so that single wrong roles cut nothing.
/// </summary>
internal static class LiveCuts
{
    public const int FewestPosts = 3;

    /// <summary>Times tell more than buttons, and buttons more than roles: each is followed unless it marks far fewer posts than the others.</summary>
    private const double FewerShare = 0.6;

    /// <summary>Title, author and job stand above a time at most.</summary>
    private const int MostLinesAbove = 3;

    /// <summary>The posts as stretches of blocks; the end is the block behind the last.</summary>
    /// <param name="blocks">The page.</param>
    /// <param name="lines">Its short lines.</param>
    /// <param name="first">Where posts may begin.</param>
    /// <param name="isCalledLive">Whether the headline calls the page live.</param>
    public static List<(int Start, int End)> Find(LiveBlocks blocks, LiveLines lines, int first, bool isCalledLive)
    {
        List<int> times = Starts(blocks, first, blocks.IsTime);
        List<int> heads = Starts(blocks, first, blocks.IsPostRole);
        List<int> buttons = lines.Buttons();
        buttons.RemoveAll(button => button < first);
        if (times.Count >= FewestPosts && times.Count >= FewerShare * Math.Max(buttons.Count, heads.Count))
        {
            return IsBelow(blocks, times, first) ? Ending(times, first) : Beginning(blocks, times, first);
        }

        if (buttons.Count >= FewestPosts && buttons.Count >= FewerShare * heads.Count && (isCalledLive || heads.Count >= FewestPosts))
        {
            return Ending(buttons, first);
        }

        // Authors alone may be quoted experts, and titles alone the headings of an article.
        bool isLive = isCalledLive && heads.Exists(head => blocks[head].Role != BlockRole.PostTitle);
        return heads.Count >= FewestPosts && isLive ? Beginning(blocks, heads, first) : [];
    }

    /// <summary>The marks with text between; of several without, which list the posts to come, the last.</summary>
    private static List<int> Starts(LiveBlocks blocks, int first, Func<int, bool> isMark)
    {
        var starts = new List<int>();
        bool hasText = true;
        for (int i = first; i < blocks.Count; i++)
        {
            if (isMark(i))
            {
                if (hasText)
                {
                    starts.Add(i);
                    hasText = false;
                }
                else if (blocks.IsTime(i) && blocks.IsTime(starts[^1]) && i > starts[^1] + 1)
                {
                    starts[^1] = i;
                }
            }
            else if (!hasText)
            {
                hasText = blocks.IsParagraph(i);
            }
        }

        if (!hasText && starts.Count > 0 && starts.Count < FewestPosts)
        {
            starts.RemoveAt(starts.Count - 1);
        }

        return starts;
    }

    /// <summary>Whether the times stand below their posts: text before the first, none behind the last.</summary>
    private static bool IsBelow(LiveBlocks blocks, List<int> times, int first)
    {
        bool isTextBefore = false;
        for (int i = first; i < times[0]; i++)
        {
            isTextBefore |= blocks.IsParagraph(i);
        }

        for (int i = times[^1] + 1; i < blocks.Count && isTextBefore; i++)
        {
            if (blocks.IsParagraph(i) && PageOutline.IsText(blocks[i].Role))
            {
                return false;
            }
        }

        return isTextBefore;
    }

    private static List<(int Start, int End)> Ending(List<int> marks, int first)
    {
        var posts = new List<(int, int)>(marks.Count);
        int start = first;
        foreach (int mark in marks)
        {
            posts.Add((start, mark + 1));
            start = mark + 1;
        }

        return posts;
    }

    private static List<(int Start, int End)> Beginning(LiveBlocks blocks, List<int> marks, int first)
    {
        var starts = new List<int>(marks.Count);
        foreach (int mark in marks)
        {
            int floor = starts.Count == 0 ? first : starts[^1] + 1;
            starts.Add(HeadStart(blocks, mark, floor));
        }

        var posts = new List<(int, int)>(starts.Count);
        for (int k = 0; k < starts.Count; k++)
        {
            posts.Add((starts[k], k + 1 < starts.Count ? starts[k + 1] : End(blocks, marks[k])));
        }

        return posts;
    }

    /// <summary>Title and author may stand above the time; they do when none stand below it.</summary>
    private static int HeadStart(LiveBlocks blocks, int mark, int floor)
    {
        int below = mark + 1;
        while (below < blocks.Count && (blocks.IsTime(below) || blocks.IsAuthor(below)))
        {
            below++;
        }

        bool isTitleBelow = below < blocks.Count && blocks.IsTitle(below);
        int start = mark;
        while (start > floor && mark - start < MostLinesAbove && (isTitleBelow ? blocks.IsTime(start - 1) : blocks.IsHead(start - 1)))
        {
            start--;
        }

        return start;
    }

    /// <summary>The last post ends where something begins that is no part of any.</summary>
    private static int End(LiveBlocks blocks, int mark)
    {
        bool hasText = false;
        for (int i = mark; i < blocks.Count; i++)
        {
            if (hasText && blocks[i].Role is BlockRole.Related or BlockRole.Comments or BlockRole.Legal or BlockRole.Newsletter or BlockRole.Solicitation or BlockRole.SourceLink)
            {
                return i;
            }

            hasText |= blocks.IsParagraph(i);
        }

        return blocks.Count;
    }
}
