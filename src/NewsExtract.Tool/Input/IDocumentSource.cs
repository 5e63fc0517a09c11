namespace NewsExtract.Tool;

/// <summary>The documents of one file, one after the other.</summary>
internal interface IDocumentSource
{
    /// <summary>The next document, or something to say of the file; null at the end.</summary>
    /// <exception cref="InputException">The file cannot be read any further.</exception>
    public InputDocument? Next();
}
