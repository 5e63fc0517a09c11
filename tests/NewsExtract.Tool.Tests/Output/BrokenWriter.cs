namespace NewsExtract.Tool.Tests.Output;

/// <summary>A standard output that takes nothing.</summary>
internal sealed class BrokenWriter(IOException error) : StringWriter
{
    public override Task FlushAsync(CancellationToken cancellationToken) => throw error;
}
