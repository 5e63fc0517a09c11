namespace NewsExtract.Entities.Linking;

/// <summary>Names of different classes are never one entity, but for errors of the tagger.</summary>
internal enum NameClass
{
    /// <summary>Organisations, places, events and the rest, whose types the tagger mixes up now and then.</summary>
    Thing,
    Person,
    Nationality,
}
