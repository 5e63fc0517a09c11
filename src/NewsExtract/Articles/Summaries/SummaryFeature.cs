namespace NewsExtract.Summaries;

/// <summary>What a sentence is weighed by, each between 0 and 1. The data file of weights names them.</summary>
internal enum SummaryFeature
{
    /// <summary>It is the first sentence of the text.</summary>
    First,

    /// <summary>It is the second one.</summary>
    Second,

    /// <summary>How near the beginning it is: 1 for the first sentence, one half for the fourth.</summary>
    Early,

    /// <summary>It opens its paragraph.</summary>
    OpensParagraph,

    /// <summary>How much its words are those of the whole text.</summary>
    Centrality,

    /// <summary>Share of the headline's words it has.</summary>
    TitleOverlap,

    /// <summary>Share of its words that are capitalised, the first left out.</summary>
    Names,

    /// <summary>It has a number.</summary>
    Number,

    /// <summary>Its length; 1 from 20 words on.</summary>
    Length,

    /// <summary>How far it is over 30 words; 1 from 60 on.</summary>
    Excess,

    /// <summary>It asks.</summary>
    Question,

    /// <summary>Share of it in quotation marks.</summary>
    Quoted,
}
