using System.Globalization;

namespace NewsExtract.Tool;

/// <summary>One run of <c>newsextract cluster</c>: the story of every article, in order. An article that cannot be read is reported, and the rest goes on.</summary>
internal sealed class ClusterRun
{
    private readonly ToolHost _host;
    private readonly ArticleStreamSettings _settings;
    private readonly ExtractPage _extract;
    private readonly StoryEngine _stories;
    private readonly AddToStories _add;
    private readonly DocumentLoop<StorySignature> _loop;

    public ClusterRun(ToolHost host, ArticleStreamSettings settings)
    {
        _host = host;
        _settings = settings;
        _extract = host.Engine(ArticleOptions.Default);
        _stories = host.StoryEngine();
        _add = _stories.OpenStream();
        _loop = new(host, new InputReader(host, settings.From, settings.Charset, ArticleOptions.Default.Limits.Length), settings.Loop);
    }

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        int exitCode = await _loop.RunAsync(InputList.Find(_settings.Paths, outputFolder: null), work => Sign(work, cancellationToken), WriteAsync, cancellationToken);
        if (_loop.Failures > 0)
        {
            _host.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{CommandLine.Name}: {_loop.Failures} of {_loop.Documents} articles left out"));
        }

        return exitCode;
    }

    /// <summary>Signs an article; what its line says of title and date goes before what its page says.</summary>
    private StorySignature Sign(DocumentWork work, CancellationToken cancellationToken)
    {
        InputDocument document = work.Document;
        if (document.LacksId)
        {
            throw new InputException(JsonArticle.NoId);
        }

        StoryText text = new() { Text = work.Page.Text };
        if (work.Page.Form is not InputForm.Article)
        {
            Article article = _extract(work.Page.Text, work.Page.Form, document.HintsOver(ExtractionHints.None), cancellationToken);
            work.WarnOf(article);
            text = StoryText.Of(article, [], []);
        }

        return _stories.Sign(text with { Title = document.Title ?? text.Title, Published = document.Published ?? text.Published }, cancellationToken);
    }

    private Task WriteAsync(InputDocument document, StorySignature article)
    {
        PlaceJson place = PlaceJson.From(document.Key, Add(document.Key.ToString(), article));
        _host.Output.WriteLine(StoryJsonFormat.Write(place));

        // Whoever reads along sees each article when it is done, and a closed pipe is noticed here, not at the end of the stream.
        return _host.Output.FlushAsync(CancellationToken.None);
    }

    private StoryPlace Add(string key, StorySignature article)
    {
        try
        {
            return _add(key, article);
        }
        catch (Exception error) when (error is not InputException)
        {
            // An article that trips a bug must not cost the user the rest of the stream.
            throw new InputException(InputException.OfBug(error));
        }
    }
}
