namespace NewsExtract;

/// <summary>How much of an article the page lets everybody read.</summary>
public enum ArticleAccess
{
    /// <summary>The page gives no sign.</summary>
    Unknown,

    /// <summary>The page says that the article is free to read.</summary>
    Open,

    /// <summary>The text is there, and the page asks for money or registration beside it.</summary>
    Metered,

    /// <summary>The text breaks off where the page asks for money or registration.</summary>
    Paywalled,
}
