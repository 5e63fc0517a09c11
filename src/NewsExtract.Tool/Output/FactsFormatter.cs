using System.Globalization;
using System.Text.Json;

namespace NewsExtract.Tool;

/// <summary>What the page says of itself, one fact a line with its confidence and source, and a line that sums up the rest.</summary>
internal sealed class FactsFormatter(int width) : ArticleFormatter
{
    private const string ItemGap = "; ";
    private const int NameColumn = 13;
    private const int SourceColumn = 12;

    public override string Extension => ".facts.txt";

    public override void Write(Article article, string source, TextWriter output)
    {
        ArticleFacts facts = article.Facts;
        foreach (string? line in (string?[])
        [
            Line("title", facts.Title),
            Line("standfirst", facts.Standfirst),
            Line("authors", facts.Authors),
            Line("organisation", facts.AuthorOrganisation),
            Line("published", facts.Published),
            Line("modified", facts.Modified),
            Line("publisher", facts.Publisher),
            Line("agency", facts.Agency),
            Line("dateline", facts.Dateline is { } dateline ? new Fact<string>(dateline.Value.Text, dateline.Source, dateline.Confidence) : null),
            Line("language", facts.Language),
            Line("canonical-url", facts.CanonicalUrl),
            Line("section", facts.Section),
            Line("keywords", facts.Keywords),
            Line("access", facts.Access is { } access ? new Fact<string>(Name(access.Value), access.Source, access.Confidence) : null),
        ])
        {
            if (line is not null)
            {
                output.WriteLine(DisplayText.Shorten(line, width));
            }
        }

        output.WriteLine(Summary(article));
    }

    private static string? Line(string name, Fact<IReadOnlyList<string>>? fact)
        => fact is null ? null : Line(name, new Fact<string>(string.Join(ItemGap, fact.Value), fact.Source, fact.Confidence));

    private static string? Line<T>(string name, Fact<T>? fact) => fact is null ? null : string.Create(CultureInfo.InvariantCulture,
        $"{name.PadRight(NameColumn)} {fact.Confidence:0.00} {Name(fact.Source).PadRight(SourceColumn)} {DisplayText.OnOneLine(fact.ToString())}");

    private static string Summary(Article article)
    {
        string lists = $"{article.Images.Count} images, {article.LivePosts.Count} live posts, {article.Related.Count} related, "
            + $"{article.Notes.Count} notes, {article.EmbeddedPosts.Count} embedded posts";
        return string.Create(CultureInfo.InvariantCulture,
            $"{lists}; {article.WordCount} words, {article.ReadingTime:h\\:mm\\:ss} to read; quality {article.Quality.Score:0.00}; {Name(article.Status)}");
    }

    private static string Name<T>(T value)
        where T : struct, Enum
        => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
