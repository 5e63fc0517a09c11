namespace NewsExtract.Entities.Linking;

/// <summary>What the pair scorer weighs beside the <see cref="NameRelation"/> of a name and an entity.</summary>
internal enum PairFeature
{
    /// <summary>Distance of the spellings; see <see cref="Transliteration"/>.</summary>
    Distance,

    /// <summary>All that the longer name has more are words such as "news agency" or "guest house".</summary>
    RestIsKind,

    /// <summary>What it has more makes another place of it ("Oblast") or another thing.</summary>
    RestIsOther,

    /// <summary>What it has more is a country ("US Congress").</summary>
    RestIsCountry,

    /// <summary>One of the names has a number, the other has none.</summary>
    NumberMissing,

    /// <summary>The types differ, within one class.</summary>
    OtherType,

    /// <summary>The classes differ.</summary>
    OtherClass,

    /// <summary>Both are things, and not organisations or places.</summary>
    OtherThing,

    /// <summary>The shorter name of a person stands in the text, title aside, before the longer one.</summary>
    ShortFirst,

    /// <summary>How many other entities the name might belong to, at most three.</summary>
    Rivals,

    /// <summary>There are rivals, and this one is named most.</summary>
    Foremost,

    /// <summary>The entity is introduced as somebody's relative.</summary>
    Relative,

    /// <summary>Both are given the same role.</summary>
    SameRole,

    /// <summary>Titles show that both are men or both are women.</summary>
    SameGender,

    /// <summary>Logarithm of the mentions of the shorter name.</summary>
    Mentions,

    /// <summary>Logarithm of the paragraphs between the name and the nearest earlier mention of the entity.</summary>
    Remoteness,
}
