namespace NewsExtract.Tool;

/// <summary>Says on standard error how far a run is: a bar on a terminal, a line a minute where nobody looks all the time, nothing for short runs.</summary>
internal abstract class RunProgress : IDisposable
{
    /// <summary>Makes the progress of a run.</summary>
    /// <param name="host">The world outside.</param>
    /// <param name="inputs">What the run goes through.</param>
    /// <param name="isQuiet">Whether to say nothing.</param>
    public static RunProgress Start(ToolHost host, InputList inputs, bool isQuiet)
    {
        if (isQuiet)
        {
            return new NoProgress();
        }

        ProgressCount count = new(host.Time, inputs);
        return host.ErrorIsTerminal ? new ProgressBar(host, count) : new ProgressLines(host, count);
    }

    /// <summary>Counts a document that is done with.</summary>
    public abstract void Next(InputDocument document);

    /// <summary>Takes away what stands on the terminal, for something else to be written there.</summary>
    public virtual void Clear()
    {
    }

    public void Dispose() => Clear();

    private sealed class NoProgress : RunProgress
    {
        public override void Next(InputDocument document)
        {
        }
    }
}
