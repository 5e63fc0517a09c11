using System.Globalization;
using System.Text;

namespace NewsExtract.Benchmarks.Inputs;

/// <summary>Writes a page as crawlers' text dumps show it: a block a line, everything kept.</summary>
internal static class FlatPageWriter
{
    public static string Write(GeneratedPage page)
    {
        var text = new StringBuilder();
        Lines(text, $"{page.Article.Headline} | {page.Site}", "Skip to content", "Subscribe", "Sign in", "Menu");
        Lines(text, [.. WordLists.Sections]);
        GeneratedArticle article = page.Article;
        Lines(text, article.Headline, article.Standfirst, $"By {article.Author}", PublishedLine(article), "Share", "Facebook", "WhatsApp", "Email", "Copy link");
        foreach (ArticlePart part in article.Parts)
        {
            Lines(text, part.Kind == PartKind.Item ? "• " + part.Text : part.Text);
        }

        Lines(text, "More on this story");
        foreach (Teaser teaser in page.Related)
        {
            Lines(text, teaser.Section, teaser.Title, teaser.Summary);
        }

        Lines(text, $"Comments ({page.Comments.Count})");
        foreach (ReaderComment comment in page.Comments)
        {
            Lines(text, comment.Name, HoursAgo(comment), comment.Text, "Reply", "Report");
        }

        Lines(text, "Latest news");
        foreach (Teaser teaser in page.Latest)
        {
            Lines(text, teaser.Section, teaser.Title);
        }

        Lines(text, [.. WordLists.Footer]);
        return text.Append("© 2025 ").Append(page.Site).Append(". All rights reserved.\n").ToString();
    }

    /// <summary>The line of the date above the article.</summary>
    public static string PublishedLine(GeneratedArticle article) => string.Create(CultureInfo.InvariantCulture, $"Published {article.Published:d MMMM yyyy, HH:mm} GMT");

    public static string HoursAgo(ReaderComment comment) => string.Create(CultureInfo.InvariantCulture, $"{comment.HoursAgo} hours ago");

    private static void Lines(StringBuilder text, params string[] lines)
    {
        foreach (string line in lines)
        {
            text.Append(line).Append('\n');
        }
    }
}
