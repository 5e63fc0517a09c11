namespace NewsExtract.Tool;

/// <summary>What a page has beside its article: posts of a live blog, notes on changes, embedded posts, other articles it offers.</summary>
internal sealed class PageExtras(HtmlWriter html, ReportPage page, string heading)
{
    private readonly Article _article = page.Article;
    private readonly LinkTargets _targets = new(page.Article.Url, keepsRelative: false);

    public void Write()
    {
        Fold("Live posts", _article.LivePosts, "posts", Write);
        Fold("Notes", _article.Notes, "notes", Write);
        Fold("Embedded posts", _article.EmbeddedPosts, "posts", Write);
        Fold("Related", _article.Related, "items", Write);
    }

    private void Fold<T>(string title, IReadOnlyList<T> items, string noun, Action<T> write)
    {
        if (items.Count > 0)
        {
            PageLists.Fold(html, heading, title, ReportText.Count(items.Count), isOpen: false, () => PageLists.Capped(html, "ol", "extras", items, noun, (item, _) => write(item)));
        }
    }

    private void Write(LivePost post)
    {
        using (html.Element("li", ("lang", page.Language)))
        {
            using (html.Element("p", ("class", "facts-line")))
            {
                if (post.Time is { } time)
                {
                    html.Leaf("time", ReportText.Date(time), ("datetime", time.ToString()));
                }
                else if (post.TimeText is { } words)
                {
                    html.Leaf("span", words, ("dir", "auto"));
                }

                if (post.Author is { } author)
                {
                    html.Leaf("span", author, ("dir", "auto"));
                }

                Source(post.Blocks.Count > 0 ? post.Blocks[0] : null);
            }

            if (post.Title is { } title)
            {
                html.Leaf("p", title, ("class", "post-title"), ("dir", "auto"));
            }

            html.Leaf("p", post.Text, ("class", "post-text"), ("dir", "auto"));
        }
    }

    private void Write(EditorNote note)
    {
        using (html.Element("li", ("lang", page.Language)))
        {
            using (html.Element("p", ("class", "facts-line")))
            {
                html.Leaf("span", ReportText.Title(note.Kind), ("lang", "en"));
                if (note.Time is { } time)
                {
                    html.Leaf("time", ReportText.Date(time), ("datetime", time.ToString()));
                }

                Source(note.BlockOrder);
            }

            html.Leaf("p", note.Text, ("dir", "auto"));
        }
    }

    private void Write(EmbeddedPost post)
    {
        using (html.Element("li"))
        {
            using (html.Element("p", ("class", "facts-line")))
            {
                PageLists.Link(html, _targets.Link(post.Url), post.Network);
                if (post.Author is { } author)
                {
                    html.Leaf("span", author, ("dir", "auto"));
                }

                Source(post.BlockOrder);
            }

            html.Leaf("p", post.Text, ("dir", "auto"));
        }
    }

    private void Write(RelatedItem item)
    {
        using (html.Element("li", ("lang", page.Language)))
        {
            PageLists.Link(html, _targets.Link(item.Url), item.Title);
            html.Text(" ");
            Source(item.BlockOrder);
        }
    }

    /// <summary>Leads to the block in the list of blocks, when it is there.</summary>
    private void Source(int? block)
    {
        if (block is { } order && order >= 0 && order < Math.Min(_article.Blocks.Count, ReportLimits.Blocks) && _article.Blocks[order].Order == order)
        {
            html.Leaf("a", $"block {ReportText.Digits(order)}", ("class", "source"), ("href", $"#{page.IdPrefix}b{ReportText.Digits(order)}"), ("lang", "en"));
        }
    }
}
