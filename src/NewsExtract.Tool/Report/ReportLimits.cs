namespace NewsExtract.Tool;

/// <summary>How much of long lists a report shows, so that a browser stays quick. What is left out is counted and said.</summary>
internal static class ReportLimits
{
    /// <summary>Rows of a list that stand there at once; the rest is one press away.</summary>
    public const int Shown = 30;

    /// <summary>Rows of the table of pages that stand there at once.</summary>
    public const int Rows = 100;

    /// <summary>Rows of a list that are in the file at all.</summary>
    public const int Listed = 1000;

    /// <summary>Blocks of a page that are in the file.</summary>
    public const int Blocks = 2000;

    /// <summary>Characters of a block in the list of blocks; the article has the whole text of what was kept.</summary>
    public const int BlockText = 600;

    /// <summary>Links of a story that are shown.</summary>
    public const int Links = 60;

    /// <summary>Copies of a story that stand beside their originals.</summary>
    public const int Copies = 12;

    /// <summary>Pages of a story that a page is compared with to find why it belongs there.</summary>
    public const int Compared = 24;

    /// <summary>Pairs of pages of different stories that are shown.</summary>
    public const int NearMisses = 30;
}
