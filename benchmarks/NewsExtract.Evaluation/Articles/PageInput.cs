namespace NewsExtract.Evaluation.Articles;

/// <summary>In which form a page goes in.</summary>
internal enum PageInput
{
    /// <summary>The page's HTML, as bytes.</summary>
    Html,

    /// <summary>The page as plain text, one line a block.</summary>
    Text,
}
