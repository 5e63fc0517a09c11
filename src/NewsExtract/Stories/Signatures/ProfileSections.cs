namespace NewsExtract.Stories.Signatures;

/// <summary>What a profile holds at most; together under <see cref="MostBytes"/>.</summary>
internal static class ProfileSections
{
    public const int MostBytes = 2048;

    /// <summary>Most weighty stems.</summary>
    public const int Terms = 96;

    /// <summary>Most weighty pairs of neighbouring stems.</summary>
    public const int Pairs = 64;

    /// <summary>Entities by salience.</summary>
    public const int Names = 24;

    /// <summary>Dates, weekdays, months and years that the text speaks of.</summary>
    public const int Dates = 24;

    /// <summary>Counts and amounts.</summary>
    public const int Numbers = 20;

    /// <summary>Shingles of what is quoted.</summary>
    public const int Quotes = 24;

    /// <summary>Terms and names whose spelling is kept for <see cref="StoryEvidence"/>.</summary>
    public const int Spellings = 40;

    /// <summary>Numbers of which is kept what they count.</summary>
    public const int SpelledNumbers = 8;

    /// <summary>Most UTF-8 bytes of a spelling.</summary>
    public const int SpellingBytes = 24;
}
