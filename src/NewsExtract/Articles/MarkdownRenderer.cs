namespace NewsExtract;

internal static class MarkdownRenderer
{
    public static string Render(Article article) => article.Text;
}
