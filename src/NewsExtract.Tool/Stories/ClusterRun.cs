using System.Globalization;

namespace NewsExtract.Tool;

/// <summary>One run of <c>newsextract cluster</c>: the story of every article, in order. An article that cannot be read is reported, and the rest goes on.</summary>
internal sealed class ClusterRun
{
    private readonly ToolHost _host;
    private readonly ArticleStreamSettings _settings;
    private readonly ExtractPage _extract;
    private readonly StoryEngine _stories;
    private readonly DocumentLoop<StorySignature> _loop;

    public ClusterRun(ToolHost host, ArticleStreamSettings settings)
    {
        _host = host;
        _settings = settings;
        _extract = host.Engine(ArticleOptions.Default);
        _stories = host.StoryEngine();
        _loop = new(host, new InputReader(host, settings.From, settings.Charset, ArticleOptions.Default.Limits.Length), settings.Loop);
    }

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        InputList inputs = InputList.Find(_settings.Paths, outputFolder: null);
        using IStoryStream stream = _stories.OpenStream(_settings.Index);
        int exitCode = await _loop.RunAsync(inputs, work => Sign(work, cancellationToken), (document, article) => WriteAsync(stream, document, article), cancellationToken);
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

        if (work.Page.Form is InputForm.Article)
        {
            return _stories.Sign(work.AsItIs(), cancellationToken);
        }

        Article article = document.WithWhatIsKnown(_extract(work.Page.Text, work.Page.Form, document.HintsOver(ExtractionHints.None), cancellationToken));
        work.WarnOf(article);
        return _stories.Sign(article, cancellationToken);
    }

    private Task WriteAsync(IStoryStream stream, InputDocument document, StorySignature article)
    {
        PlaceJson place = PlaceJson.From(document.Key, Add(stream, document.Key.ToString(), article));
        _host.Output.WriteLine(StoryJsonFormat.Write(place));

        // Whoever reads along sees each article when it is done, and a closed pipe is noticed here, not at the end of the stream.
        return _host.Output.FlushAsync(CancellationToken.None);
    }

    private static StoryPlace Add(IStoryStream stream, string key, StorySignature article)
    {
        try
        {
            return stream.Add(key, article);
        }
        catch (Exception error) when (error is not (InputException or IOException))
        {
            // An article that trips a bug must not cost the user the rest of the stream.
            throw new InputException(InputException.OfBug(error));
        }
    }
}
