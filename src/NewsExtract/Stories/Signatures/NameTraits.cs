namespace NewsExtract.Stories.Signatures;

/// <summary>Where a name stands; above the four bits of its type.</summary>
[Flags]
internal enum NameTraits : byte
{
    None = 0,
    TypeMask = 0x0F,
    InTitle = 0x10,
    InLead = 0x20,

    /// <summary>The report was filed there.</summary>
    IsDateline = 0x40,

    /// <summary>A country or a larger area.</summary>
    IsWide = 0x80,
}
