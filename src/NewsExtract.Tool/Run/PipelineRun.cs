namespace NewsExtract.Tool;

/// <summary>One run of <c>newsextract run</c>: all that the library can tell of every document.</summary>
internal sealed class PipelineRun
{
    private readonly ToolHost _host;
    private readonly RunSettings _settings;
    private readonly ProcessDocument _process;
    private readonly ItemJsonFormat _format;

    public PipelineRun(ToolHost host, RunSettings settings)
    {
        _host = host;
        _settings = settings;
        _process = host.Pipeline(settings.Options);
        _format = new ItemJsonFormat(settings);
    }

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        InputList inputs = InputList.Find(_settings.Paths, _settings.OutputFolder);
        PageSink sink = PageSink.Create(_host, _settings.OutputFolder, ".json", namesSource: true, inputs);
        InputReader reader = new(_host, _settings.From, _settings.Charset, _settings.Options.Articles.Limits.Length);
        DocumentLoop<WrittenItem> loop = new(_host, reader, _settings.Loop)
        {
            // A file per document has its name; a line that is missing among thousands has none.
            OnFailure = (document, reason) => _settings.OutputFolder is null
                ? sink.WriteAsync(document, output => output.WriteLine(_format.Write(document, reason)))
                : Task.CompletedTask,
        };
        using IStoryStream? stories = _settings.WithStories ? _host.StoryEngine().OpenStream(_settings.Index) : null;
        return await loop.RunAsync(inputs, work => Process(work, cancellationToken), (document, item) => WriteAsync(sink, loop, stories, document, item), cancellationToken);
    }

    private WrittenItem Process(DocumentWork work, CancellationToken cancellationToken)
    {
        NewsItem item = work.Process(_process, _settings.Hints, cancellationToken);
        return new WrittenItem(_format.Write(work.Document, item), item.Signature);
    }

    private async Task WriteAsync(PageSink sink, DocumentLoop<WrittenItem> loop, IStoryStream? stories, InputDocument document, WrittenItem item)
    {
        string? repeated = null;
        StoryPlace? place = null;
        try
        {
            place = item.Signature is { } signature ? stories?.Add(document.Key.ToString(), signature) : null;
        }
        catch (InputException error)
        {
            // An id that was there before: the article is as good as any, only its story is not known.
            repeated = error.Message;
            loop.Warn(document, $"it is in no story: {repeated}");
        }

        await sink.WriteAsync(document, output => output.WriteLine(_format.WithStory(item, place, repeated)));
    }
}

/// <summary>What was written of a document before its story was known.</summary>
/// <param name="Json">An object.</param>
/// <param name="Signature">What its story is found by; null when nobody asked.</param>
internal sealed record WrittenItem(string Json, StorySignature? Signature);
