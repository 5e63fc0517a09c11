namespace NewsExtract;

/// <summary>What a piece of evidence is about.</summary>
public enum StoryEvidenceKind
{
    /// <summary>Words in the same order: how much of the texts is the same.</summary>
    Wording,

    /// <summary>Words that few articles have.</summary>
    Terms,

    /// <summary>Words that were said.</summary>
    Quote,

    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation or another name that is no person and no place.</summary>
    Name,

    /// <summary>A place.</summary>
    Place,

    /// <summary>A date or weekday that the texts speak of.</summary>
    Date,

    /// <summary>A count or an amount.</summary>
    Number,

    /// <summary>When the articles were published.</summary>
    Publication,
}
