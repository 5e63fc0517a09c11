namespace NewsExtract;

/// <summary>What a block is by its form on the page, whatever it is there for (that is its <see cref="BlockRole"/>).</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A heading; its rank, 1 to 6, is <see cref="Block.HeadingLevel"/>.</summary>
    Heading,

    /// <summary>One item of a list.</summary>
    ListItem,

    /// <summary>A block quotation.</summary>
    Quote,

    /// <summary>One row of a table, its cells parted by a tab.</summary>
    Table,

    /// <summary>Text whose white space counts, such as program code.</summary>
    Preformatted,

    /// <summary>The caption of a picture, a film or a table.</summary>
    Caption,

    /// <summary>Text inside a figure that is not its caption.</summary>
    Figure,
}
