namespace NewsExtract.Tool;

/// <summary>All pages one after the other on standard output.</summary>
internal sealed class StreamSink(TextWriter output, bool namesSource, bool areSeveral) : PageSink
{
    private bool _isFirst = true;

    public override Task WriteAsync(InputDocument document, Action<TextWriter> write)
    {
        if (!namesSource && (areSeveral || document.IsOneOfMany))
        {
            output.WriteLine($"{(_isFirst ? "" : "\n")}==> {document.Name} <==");
        }

        _isFirst = false;
        write(output);
        // Whoever reads along sees each page when it is done, and a closed pipe is noticed here, not at the end of the folder.
        // Not to be cancelled: what is begun is written to its end, so that Ctrl-C leaves whole lines.
        return output.FlushAsync(CancellationToken.None);
    }
}
