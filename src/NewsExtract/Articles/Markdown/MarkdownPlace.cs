namespace NewsExtract;

/// <summary>Where running text stands in Markdown, which decides what may be in it.</summary>
internal enum MarkdownPlace
{
    /// <summary>A paragraph: line breaks are possible.</summary>
    Lines,

    /// <summary>A heading: one line.</summary>
    Line,

    /// <summary>A cell of a table: one line, and a pipe would end it.</summary>
    Cell,
}
