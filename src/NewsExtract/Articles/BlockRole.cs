namespace NewsExtract;

/// <summary>What a block is there for. The members up to <see cref="PostTime"/> belong to the article, those behind it to the page around it.</summary>
public enum BlockRole
{
    /// <summary>The headline.</summary>
    Title,

    /// <summary>The summary below the headline.</summary>
    Standfirst,

    /// <summary>A heading inside the article.</summary>
    Subheading,

    /// <summary>Running text of the article.</summary>
    Body,

    /// <summary>A block quotation in the article.</summary>
    Quote,

    /// <summary>A list item of the article.</summary>
    ListItem,

    /// <summary>A table row of the article.</summary>
    Table,

    /// <summary>The caption of a picture of the article, credit included.</summary>
    Caption,

    /// <summary>Who wrote the article.</summary>
    Byline,

    /// <summary>When the article was published or updated.</summary>
    Date,

    /// <summary>The title of one post of a live blog.</summary>
    PostTitle,

    /// <summary>The author of one post of a live blog.</summary>
    PostAuthor,

    /// <summary>The time of one post of a live blog.</summary>
    PostTime,

    /// <summary>Menus, breadcrumbs, section labels, topic tags.</summary>
    Navigation,

    /// <summary>Buttons to share, print, save or follow.</summary>
    Share,

    /// <summary>Advertisements and the labels above them.</summary>
    Advertisement,

    /// <summary>Offers to subscribe or to log in that stand in the way of the text.</summary>
    Paywall,

    /// <summary>Comments of readers and the form to write one.</summary>
    Comments,

    /// <summary>Teasers and links to other articles.</summary>
    Related,

    /// <summary>Pleas for donations or support.</summary>
    Solicitation,

    /// <summary>Sign-up to a newsletter or to alerts.</summary>
    Newsletter,

    /// <summary>Copyright, terms, privacy and cookie notices.</summary>
    Legal,

    /// <summary>The link or the name of the source a page took its text from.</summary>
    SourceLink,

    /// <summary>Anything else a page carries: clocks, counters, players, polls, left-over markup.</summary>
    Widget,
}
