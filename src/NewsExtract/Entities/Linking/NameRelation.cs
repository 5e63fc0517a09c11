namespace NewsExtract.Entities.Linking;

/// <summary>How the shorter of two names is made from the longer one. The first weights of <see cref="PairFeature"/> are in this order.</summary>
internal enum NameRelation
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>The same words, or the same letters in other words ("Al-Assad", "Al Assad").</summary>
    Same,

    /// <summary>The same words spelt otherwise ("Sadovy", "Sadovi").</summary>
    Respelled,

    /// <summary>The surname of a person, behind the given names.</summary>
    LastName,

    /// <summary>The surname of a person, in a language that puts it first ("Kim" of Kim Jong Un).</summary>
    FamilyName,

    /// <summary>The given name.</summary>
    GivenName,

    /// <summary>A word in the middle of a person's name.</summary>
    MiddleName,

    /// <summary>The last words of a person's name ("van Gaal").</summary>
    LastNames,

    /// <summary>The first words of a person's name.</summary>
    FirstNames,

    /// <summary>First and last word without those between.</summary>
    WithoutMiddle,

    /// <summary>A given name as its first letter or a short form ("J. Smith", "Joe Smith" of Joseph Smith).</summary>
    Initial,

    /// <summary>Family name and given name change places.</summary>
    Reversed,

    /// <summary>A title that the text gives to the person.</summary>
    Title,

    /// <summary>An acronym that the text introduces with the full name in front of it.</summary>
    IntroducedAcronym,

    /// <summary>The first letters of the words.</summary>
    Acronym,

    /// <summary>Letters from the beginnings of the words.</summary>
    LooseAcronym,

    /// <summary>A noun that only says what kind of thing the name is ("the University").</summary>
    KindWord,

    /// <summary>The last word of a thing's name.</summary>
    EndWord,

    /// <summary>Its last words.</summary>
    EndWords,

    /// <summary>Its first word.</summary>
    StartWord,

    /// <summary>Its first words.</summary>
    StartWords,

    /// <summary>Words in its middle.</summary>
    InnerWords,
}
