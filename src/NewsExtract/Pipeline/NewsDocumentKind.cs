namespace NewsExtract;

/// <summary>In what form a document comes.</summary>
public enum NewsDocumentKind
{
    /// <summary>An HTML page.</summary>
    Html,

    /// <summary>A page that a crawler has flattened to plain text, its menus and notices among the lines.</summary>
    PlainText,

    /// <summary>The text of an article and nothing else: nothing is left out of it.</summary>
    ArticleText,

    /// <summary>An article that was extracted before: only its names and its signature are still to be found.</summary>
    Article,
}
