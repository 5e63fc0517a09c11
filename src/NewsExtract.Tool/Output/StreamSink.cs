namespace NewsExtract.Tool;

/// <summary>All pages one after the other on standard output.</summary>
internal sealed class StreamSink(TextWriter output, bool withHeaders) : PageSink
{
    private bool _isFirst = true;

    public override Task WriteAsync(InputFile file, Action<TextWriter> write, CancellationToken cancellationToken)
    {
        if (withHeaders)
        {
            output.WriteLine($"{(_isFirst ? "" : "\n")}==> {file.Name} <==");
        }

        _isFirst = false;
        write(output);
        // Whoever reads along sees each page when it is done, and a closed pipe is noticed here, not at the end of the folder.
        return output.FlushAsync(cancellationToken);
    }
}
