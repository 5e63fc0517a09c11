namespace NewsExtract.Tool;

/// <summary>One run of <c>newsextract extract</c>: every input in order; a failed one is reported and the rest goes on.</summary>
internal sealed class ExtractRun(ToolHost host, ExtractSettings settings)
{
    private readonly InputReader _reader = new(host, settings);
    private readonly ExtractPage _extract = host.Engine(settings.Options);
    private readonly ErrorLog _errors = new(host);

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        InputList inputs = InputList.Find(settings.Paths, settings.OutputFolder);
        if (settings.Hints.Url is not null && inputs.AreSeveral)
        {
            host.Error.WriteLine($"{CommandLine.Name}: --url is the address of one page, and here are several.");
            return ExitCode.Usage;
        }

        foreach (InputFailure failure in inputs.Failures)
        {
            _errors.Fail(failure.Path, failure.Reason);
        }

        ArticleSink sink = ArticleSink.Create(host, settings, inputs);
        ProgressLine progress = new(host, inputs.Files.Count);
        _errors.BeforeLine = progress.Clear;
        foreach (InputFile file in inputs.Files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress.Next(file.Name);
            if (await ExtractAsync(file, cancellationToken) is { } article)
            {
                progress.Clear();
                await WriteAsync(sink, file, article, cancellationToken);
            }
        }

        progress.Clear();
        return _errors.Failed ? ExitCode.InputFailed : ExitCode.Success;
    }

    private async Task<Article?> ExtractAsync(InputFile file, CancellationToken cancellationToken)
    {
        try
        {
            InputPage page = await _reader.ReadAsync(file, cancellationToken);
            if (page.Warning is not null)
            {
                _errors.Warn(file.Name, page.Warning);
            }

            Article article = _extract(page.Text, page.Form, settings.Hints, cancellationToken);
            if (article.Status is not ExtractionStatus.Complete)
            {
                _errors.Warn(file.Name, article.Status is ExtractionStatus.Empty ? "the page has no text" : "the page is over a limit and was cut off");
            }

            return article;
        }
        catch (InputException error)
        {
            _errors.Fail(file.Name, error.Message);
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // A page that trips a bug must not cost the user the rest of the folder.
            _errors.Fail(file.Name, $"internal error: {error.GetType().Name}: {error.Message}");
        }

        return null;
    }

    private async Task WriteAsync(ArticleSink sink, InputFile file, Article article, CancellationToken cancellationToken)
    {
        try
        {
            await sink.WriteAsync(file, article, cancellationToken);
        }
        catch (OutputException error)
        {
            _errors.Fail(error.Path, error.Message);
        }
    }
}
