namespace NewsExtract.Tool;

/// <summary>Every block of the page in order, with its role and how sure the classifier was; a legend of the roles that is also the filter.</summary>
internal sealed class BlockList(HtmlWriter html, ReportPage page)
{
    private readonly IReadOnlyList<Block> _blocks = page.Article.Blocks;

    public void Write()
    {
        using (html.Element("div", ("class", "blocks")))
        {
            html.Line();
            Legend();
            using (html.Element("ol", ("lang", page.Language)))
            {
                html.Line();
                foreach (Block block in _blocks.Take(ReportLimits.Blocks))
                {
                    Write(block);
                    html.Line();
                }
            }

            html.Line();
            if (_blocks.Count > ReportLimits.Blocks)
            {
                html.Leaf("p", $"{ReportText.Count(_blocks.Count - ReportLimits.Blocks)} more blocks are not in this report.", ("class", "left-out"));
            }
        }

        html.Line();
    }

    private void Legend()
    {
        using (html.Element("div", ("class", "legend"), ("role", "group"), ("aria-label", "Roles of the blocks")))
        {
            html.Leaf("span", "Show what was dropped", ("class", "toggle"), ("data-switch", "dropped"), ("hidden", ""));
            using (html.Element("ul"))
            {
                foreach (IGrouping<BlockRole, Block> role in _blocks.GroupBy(block => block.Role).OrderBy(group => group.Key))
                {
                    using (html.Element("li"))
                    using (html.Element("span", ("class", $"chip r-{RoleNames.Of(role.Key)}"), ("data-switch", "role"), ("data-role", RoleNames.Of(role.Key))))
                    {
                        html.Text(ReportText.Words(role.Key) + " ");
                        html.Leaf("span", ReportText.Count(role.Count()), ("class", "count"));
                    }
                }
            }

            html.Leaf("p", "", ("class", "shown"), ("role", "status"), ("hidden", ""));
        }

        html.Line();
    }

    private void Write(Block block)
    {
        string role = RoleNames.Of(block.Role);
        using (html.Element("li", ("class", $"{(block.IsKept ? "kept" : "dropped")} r-{role}"), ("data-role", role), ("id", $"{page.IdPrefix}b{ReportText.Digits(block.Order)}")))
        {
            using (html.Element("span", ("class", "fate")))
            {
                html.Leaf("span", ReportText.Words(block.Role), ("class", $"chip r-{role}"));
                html.Leaf("span", ReportText.Percent(block.Probability), ("class", "sure"), ("title", $"Role {ReportText.Percent(block.Probability)}, part of the article {ReportText.Percent(block.ArticleProbability)}"));
                html.Leaf("span", block.IsKept ? "kept" : block.IsRepeat ? "dropped: said before" : "dropped", ("class", block.IsRepeat ? "why" : "why unseen"));
            }

            Text(block);
        }
    }

    private void Text(Block block)
    {
        bool isLong = block.Text.Length > ReportLimits.BlockText;
        int end = isLong && SafeText.IsInsideCharacter(block.Text, ReportLimits.BlockText) ? ReportLimits.BlockText - 1 : ReportLimits.BlockText;
        using (html.Element("span", ("class", "text"), ("dir", "auto")))
        {
            html.Text(isLong ? block.Text[..end] : block.Text);
            if (isLong)
            {
                html.Leaf("span", $" … {ReportText.Count(block.Text.Length - end)} more characters", ("class", "left-out"), ("lang", "en"));
            }
        }
    }
}
