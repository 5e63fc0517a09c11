namespace NewsExtract.Entities.Linking;

/// <summary>A mention's name, read: what it is called, and what stands with it.</summary>
internal sealed record LinkName
{
    /// <summary>The surface form: possessive, quotes and a lower-case article left out.</summary>
    public required string Form { get; init; }

    /// <summary>The form without titles, for display.</summary>
    public required string Core { get; init; }

    public required NameClass Class { get; init; }

    public required EntityType Type { get; init; }

    /// <summary>The folded words it is compared by; empty for a title that stands for a person.</summary>
    public required string[] Words { get; init; }

    /// <summary>The words, or the title, with blanks between.</summary>
    public required string Key { get; init; }

    /// <summary>The words written together, hyphens and blanks left out.</summary>
    public required string Squashed { get; init; }

    /// <summary>One word in capitals, dotted or not: "DPRK", "U.S.".</summary>
    public bool IsAcronym { get; init; }

    /// <summary>A title without a name: "the Prime Minister".</summary>
    public bool IsTitle => Words.Length == 0;

    /// <summary>What <see cref="KnownNames"/> makes of it.</summary>
    public KnownName? Known { get; init; }

    /// <summary>Male or Female when the title tells, else None.</summary>
    public WordKind Gender { get; init; }

    /// <summary>"jr", "iii" and the like behind the name; empty when there is none.</summary>
    public string Generation { get; init; } = "";

    /// <summary>Titles inside of the mention, as the text has them.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>The first letters of its words, small words left out; empty for single words.</summary>
    public string Initials { get; init; } = "";

    /// <summary>The consonants of its last word; see <see cref="Transliteration.Skeleton"/>.</summary>
    public string Skeleton { get; init; } = "";

    public string First => Words[0];

    public string Last => Words[^1];
}
