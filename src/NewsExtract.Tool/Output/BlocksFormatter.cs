using System.Globalization;

namespace NewsExtract.Tool;

/// <summary>Every block of the page, one a line, kept and dropped told apart, and a line that sums them up.</summary>
internal sealed class BlocksFormatter(bool color, int width) : ArticleFormatter
{
    private const string Green = "\e[32m";
    private const string Dim = "\e[2m";
    private const string Reset = "\e[0m";

    public override string Extension => ".blocks.txt";

    public override void Write(Article article, string source, TextWriter output)
    {
        foreach (Block block in article.Blocks)
        {
            string line = DisplayText.Shorten(Line(block), width);
            output.WriteLine(color ? $"{(block.IsKept ? Green : Dim)}{line}{Reset}" : line);
        }

        output.WriteLine(Summary(article));
    }

    private static string Line(Block block)
    {
        string text = DisplayText.OnOneLine(block.Text);
        return string.Create(CultureInfo.InvariantCulture,
            $"{(block.IsKept ? '+' : '-')} {block.Order,4} {RoleNames.Of(block.Role).PadRight(RoleNames.LongestName)} {block.Probability:0.00} {(block.IsRepeat ? "(repeat) " : "")}{text}");
    }

    private static string Summary(Article article)
    {
        Block[] dropped = [.. article.Blocks.Where(block => !block.IsKept)];
        IEnumerable<string> reasons = dropped
            .GroupBy(block => block.IsRepeat ? "repeat" : RoleNames.Of(block.Role))
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Count()} {group.Key}");
        string why = dropped.Length == 0 ? "" : $" ({string.Join(", ", reasons)})";
        int kept = article.Blocks.Count - dropped.Length;
        return $"{article.Blocks.Count} blocks: {kept} kept, {dropped.Length} dropped{why}; {article.Text.Length} characters of text; {article.Status.ToString().ToLowerInvariant()}";
    }
}
