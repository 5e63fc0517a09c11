namespace NewsExtract.Tool;

/// <summary>Where the pages of a run go, whatever is written of them.</summary>
internal abstract class PageSink
{
    /// <summary>Gives <paramref name="write"/> the place that belongs to a document.</summary>
    public abstract Task WriteAsync(InputDocument document, Action<TextWriter> write);

    /// <summary>Makes the sink of a run.</summary>
    /// <param name="host">The world outside.</param>
    /// <param name="outputFolder">Folder for a file per page; null for standard output.</param>
    /// <param name="extension">Extension of a file in the format of the run.</param>
    /// <param name="namesSource">True when what is written says itself which page it is of, and needs no header line among others.</param>
    /// <param name="inputs">The pages.</param>
    public static PageSink Create(ToolHost host, string? outputFolder, string extension, bool namesSource, InputList inputs) => outputFolder is null
        ? new StreamSink(host.Output, namesSource, inputs.AreSeveral)
        : new FolderSink(outputFolder, extension, inputs);
}
