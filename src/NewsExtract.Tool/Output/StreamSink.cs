namespace NewsExtract.Tool;

/// <summary>All articles one after the other on standard output.</summary>
internal sealed class StreamSink(TextWriter output, ArticleFormatter formatter, bool withHeaders) : ArticleSink
{
    private bool _isFirst = true;

    public override Task WriteAsync(InputFile file, Article article, CancellationToken cancellationToken)
    {
        if (withHeaders)
        {
            output.WriteLine($"{(_isFirst ? "" : "\n")}==> {file.Name} <==");
        }

        _isFirst = false;
        formatter.Write(article, file.Name, output);
        // Whoever reads along sees each article when it is done, and a closed pipe is noticed here, not at the end of the folder.
        return output.FlushAsync(cancellationToken);
    }
}
