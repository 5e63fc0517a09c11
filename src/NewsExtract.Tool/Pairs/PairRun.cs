namespace NewsExtract.Tool;

/// <summary>One run of <c>newsextract pair</c>. What is written of a key hangs on its lines alone, so keys can be split among any number of processes.</summary>
internal sealed class PairRun(ToolHost host, PairSettings settings)
{
    private readonly ErrorLog _errors = new(host);
    private readonly PairFinder _finder = new(new StoryComparer(), settings);

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        InputList inputs = InputList.Find(settings.Paths, outputFolder: null);
        foreach (InputFailure failure in inputs.Failures)
        {
            _errors.Fail(failure.Path, failure.Reason);
        }

        await foreach (ReadLine line in ParallelWork.SelectAsync(inputs.Files.SelectMany(file => SignedLines.Read(host, file)), line => line, LoopSettings.Default, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (line.Failure is not null)
            {
                _errors.Fail(line.Name, line.Failure);
            }
            else
            {
                await WriteAsync(line.Line!);
            }
        }

        return _errors.Failed ? ExitCode.InputFailed : ExitCode.Success;
    }

    private async Task WriteAsync(SignedLine line)
    {
        bool hasAny = false;
        foreach (PairJson pair in _finder.Add(line))
        {
            host.Output.WriteLine(StoryJsonFormat.Write(pair));
            hasAny = true;
        }

        if (hasAny)
        {
            await host.Output.FlushAsync(CancellationToken.None);
        }
    }
}
