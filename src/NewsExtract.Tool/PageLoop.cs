namespace NewsExtract.Tool;

/// <summary>Goes through the pages of a run in order; a failed one is reported and the rest goes on.</summary>
/// <typeparam name="T">What a page is made into.</typeparam>
internal sealed class PageLoop<T>(ToolHost host, InputReader reader)
    where T : class
{
    private readonly ErrorLog _errors = new(host);

    /// <summary>Reports what is wrong with the page at hand and does not cost it.</summary>
    public void Warn(InputFile file, string reason) => _errors.Warn(file.Name, reason);

    /// <summary>Runs over all pages and gives the exit code.</summary>
    /// <param name="inputs">The pages.</param>
    /// <param name="sink">Where they go.</param>
    /// <param name="process">Makes something of a page.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public Task<int> RunAsync(InputList inputs, PageSink sink, Func<InputFile, InputPage, T> process, Action<InputFile, T, TextWriter> write, CancellationToken cancellationToken)
        => RunAsync(inputs, process, (file, result) => WriteAsync(sink, file, output => write(file, result, output), cancellationToken), cancellationToken);

    /// <summary>Runs over all pages and gives the exit code.</summary>
    /// <param name="inputs">The pages.</param>
    /// <param name="process">Makes something of a page.</param>
    /// <param name="use">Takes what was made.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public async Task<int> RunAsync(InputList inputs, Func<InputFile, InputPage, T> process, Func<InputFile, T, Task> use, CancellationToken cancellationToken)
    {
        foreach (InputFailure failure in inputs.Failures)
        {
            _errors.Fail(failure.Path, failure.Reason);
        }

        ProgressLine progress = new(host, inputs.Files.Count);
        _errors.BeforeLine = progress.Clear;
        foreach (InputFile file in inputs.Files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress.Next(file.Name);
            if (await ProcessAsync(file, process, cancellationToken) is { } result)
            {
                progress.Clear();
                await use(file, result);
            }
        }

        progress.Clear();
        return _errors.Failed ? ExitCode.InputFailed : ExitCode.Success;
    }

    private async Task<T?> ProcessAsync(InputFile file, Func<InputFile, InputPage, T> process, CancellationToken cancellationToken)
    {
        try
        {
            InputPage page = await reader.ReadAsync(file, cancellationToken);
            if (page.Warning is not null)
            {
                Warn(file, page.Warning);
            }

            return process(file, page);
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

    private async Task WriteAsync(PageSink sink, InputFile file, Action<TextWriter> write, CancellationToken cancellationToken)
    {
        try
        {
            await sink.WriteAsync(file, write, cancellationToken);
        }
        catch (OutputException error)
        {
            _errors.Fail(error.Path, error.Message);
        }
    }
}
