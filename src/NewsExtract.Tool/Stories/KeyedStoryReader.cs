using System.Text.Json;

namespace NewsExtract.Tool;

/// <summary>An article of a stream.</summary>
/// <param name="Id">Its id as it was given, a string or a number.</param>
/// <param name="Key">Its id as a string.</param>
/// <param name="Text">What is known of it.</param>
internal sealed record KeyedStory(JsonElement Id, string Key, StoryText Text);

/// <summary>Reads articles from pages and from lines of JSON.</summary>
internal sealed class KeyedStoryReader(ToolHost host, ClusterSettings settings, ErrorLog errors)
{
    private readonly InputReader _pages = new(host, settings.From, settings.Charset, ArticleOptions.Default.MaximumLength);
    private readonly ExtractPage _extract = host.Engine(ArticleOptions.Default);

    /// <summary>The article of a page, called by the name of its file.</summary>
    /// <exception cref="InputException">The page cannot be read.</exception>
    public async Task<KeyedStory> ReadPageAsync(InputFile file, CancellationToken cancellationToken)
    {
        InputPage page = await _pages.ReadAsync(file, cancellationToken);
        Warn(file.Name, page.Warning);
        return new(StoryJsonFormat.ValueOf(file.Name), file.Name, Extract(file.Name, page.Text, page.Form, ExtractionHints.None, cancellationToken));
    }

    /// <summary>The article of a line; what the line says of title and date goes before what its page says.</summary>
    /// <exception cref="InputException">The line holds no article.</exception>
    public KeyedStory ReadLine(string name, InputLine line, CancellationToken cancellationToken)
    {
        JsonArticle article = line.IsTooLong ? throw new InputException("longer than any article") : JsonArticle.Parse(line.Bytes);
        Warn(name, article.Warning);
        StoryText text = article.Form is InputForm.Html
            ? Extract(name, article.Body, article.Form, new ExtractionHints { Url = article.Url }, cancellationToken)
            : new StoryText { Text = article.Body };
        return new(article.Id, article.Key, text with { Title = article.Title ?? text.Title, Published = article.Date ?? text.Published });
    }

    private StoryText Extract(string name, string page, InputForm form, ExtractionHints hints, CancellationToken cancellationToken)
    {
        Article article = _extract(page, form, hints, cancellationToken);
        Warn(name, article.Status is ExtractionStatus.Complete ? null : ExtractedPage.Trouble(article));
        return StoryText.Of(article, [], []);
    }

    private void Warn(string name, string? reason)
    {
        if (reason is not null)
        {
            errors.Warn(name, reason);
        }
    }
}
