namespace NewsExtract.Stories.Signatures;

/// <summary>Where a term stands.</summary>
[Flags]
internal enum TermTraits : byte
{
    None = 0,
    InTitle = 1,
    InLead = 2,
    IsNumber = 4,

    /// <summary>Capitalised wherever it does not begin a sentence.</summary>
    IsName = 8,
}
