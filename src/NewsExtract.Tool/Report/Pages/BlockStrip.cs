namespace NewsExtract.Tool;

/// <summary>The whole page in one stripe: each block as wide as its text, coloured by role, the dropped ones low and pale.</summary>
internal static class BlockStrip
{
    // Thousands of slivers would be no picture; neighbours of one role and fate are one piece, and what is thinner than this goes with the piece before it.
    private const double Thinnest = 0.001;

    public static void Write(HtmlWriter html, Article article)
    {
        double total = article.Blocks.Sum(block => (double)block.Text.Length);
        if (total <= 0)
        {
            return;
        }

        using (html.Element("svg", ("class", "strip"), ("role", "img"), ("aria-label", Label(article)), ("preserveAspectRatio", "none")))
        {
            double position = 0;
            foreach ((BlockRole role, bool isKept, double length) in Pieces(article, total))
            {
                using (html.Element(
                    "rect",
                    ("class", $"r-{RoleNames.Of(role)}{(isKept ? "" : " dropped")}"),
                    ("x", ReportText.Share(position / total)),
                    ("width", ReportText.Share(length / total)),
                    ("y", isKept ? "0" : "50%"),
                    ("height", isKept ? "100%" : "50%")))
                {
                }

                position += length;
            }
        }

        html.Line();
    }

    public static string Label(Article article)
    {
        int kept = article.KeptBlocks.Count();
        return $"{ReportText.Count(kept)} of {ReportText.Count(article.Blocks.Count, "block")} kept";
    }

    private static List<(BlockRole Role, bool IsKept, double Length)> Pieces(Article article, double total)
    {
        List<(BlockRole Role, bool IsKept, double Length)> pieces = [];
        foreach (Block block in article.Blocks)
        {
            bool joins = pieces.Count > 0
                && ((pieces[^1].Role == block.Role && pieces[^1].IsKept == block.IsKept) || block.Text.Length < Thinnest * total);
            if (joins)
            {
                pieces[^1] = pieces[^1] with { Length = pieces[^1].Length + block.Text.Length };
            }
            else
            {
                pieces.Add((block.Role, block.IsKept, block.Text.Length));
            }
        }

        return pieces;
    }
}
