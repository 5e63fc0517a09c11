namespace NewsExtract.Tool;

/// <summary>Writes one line per trouble to standard error and remembers whether an input was lost.</summary>
internal sealed class ErrorLog(ToolHost host)
{
    public bool Failed { get; private set; }

    /// <summary>Called before a line is written, to take away a progress line in its place.</summary>
    public Action BeforeLine { get; set; } = () => { };

    public void Fail(string path, string reason)
    {
        Failed = true;
        Write(path, reason);
    }

    public void Warn(string path, string reason) => Write(path, $"warning: {reason}");

    private void Write(string path, string reason)
    {
        BeforeLine();
        host.Error.WriteLine($"{CommandLine.Name}: {path}: {reason.ReplaceLineEndings(" ")}");
    }
}
