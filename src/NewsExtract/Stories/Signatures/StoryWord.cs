namespace NewsExtract.Stories.Signatures;

/// <summary>What is known of a word of a story.</summary>
[Flags]
internal enum StoryWordTraits : byte
{
    None = 0,

    /// <summary>The first word behind a sign that ends a sentence, or of a line.</summary>
    StartsSentence = 1,

    /// <summary>Begins with a capital.</summary>
    IsCapitalised = 2,

    /// <summary>All digits.</summary>
    IsNumber = 4,

    /// <summary>One character of a script that sets no blanks between words.</summary>
    IsUnspaced = 8,

    /// <summary>Something other than blanks parts it from the word before.</summary>
    IsParted = 16,

    /// <summary>Stands between quotation marks.</summary>
    IsQuoted = 32,
}

/// <summary>A word of a story.</summary>
/// <param name="Hash">Hash of the word as it is, case folded.</param>
/// <param name="Stem">Hash of its stem.</param>
/// <param name="Start">Where it begins in its text, in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="Traits">What is known of it.</param>
internal readonly record struct StoryWord(uint Hash, uint Stem, int Start, int Length, StoryWordTraits Traits)
{
    public bool Has(StoryWordTraits traits) => (Traits & traits) != 0;
}
