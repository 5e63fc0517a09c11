namespace NewsExtract;

/// <summary>Where on a page (or beside it) a fact was found.</summary>
public enum FactSource
{
    /// <summary>The caller said so.</summary>
    Caller,

    /// <summary>Linked data: <c>application/ld+json</c>.</summary>
    LinkedData,

    /// <summary>OpenGraph and <c>article:*</c> metas.</summary>
    OpenGraph,

    /// <summary>Microdata or RDFa attributes.</summary>
    Microdata,

    /// <summary>Other metas: Dublin Core, parsely, sailthru, twitter …, and links of the head.</summary>
    Meta,

    /// <summary>Mark-up: <c>time</c>, <c>rel=author</c>, classes, headings, the document's title.</summary>
    Markup,

    /// <summary>The text a reader sees: byline, date line, dateline, credit.</summary>
    VisibleText,

    /// <summary>The address of the page.</summary>
    Address,

    /// <summary>Worked out from the text as a whole, as the language is.</summary>
    Derived,
}
