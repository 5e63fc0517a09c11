namespace NewsExtract.Stories.Comparison;

/// <summary>What is measured of a pair of stories; every measure is symmetric. NaN is never one: what cannot be measured is -1.</summary>
internal enum PairFeature
{
    Resemblance,
    Containment,

    /// <summary>Cosine of the term vectors.</summary>
    TermCosine,

    /// <summary>Weight of the shared terms as share of that of the story with less.</summary>
    TermOverlap,

    /// <summary>Rarities of shared terms: the highest, and the sums over all and over names alone.</summary>
    RarestShared,
    SharedRarity,
    SharedNameRarity,

    /// <summary>Share of the ten weightiest terms of one that the other has: the lower and the higher share.</summary>
    TopTermsLow,
    TopTermsHigh,

    /// <summary>Share of the rarity of one's headline that the other has.</summary>
    TitleLow,
    TitleHigh,

    /// <summary>Share of the rarity of one's lead that the other has.</summary>
    LeadLow,
    LeadHigh,

    /// <summary>Cosine with weights by how much a term belongs to single events, and the highest and the sum of that of the shared terms.</summary>
    BurstCosine,
    BurstShared,
    BurstiestShared,

    /// <summary>How many shared terms are of the rarest and the next class, by names and other words.</summary>
    SharedRareNames,
    SharedRareWords,
    SharedOddNames,
    SharedOddWords,

    /// <summary>Cosine of headline and lead alone.</summary>
    HeadCosine,

    /// <summary>Cosine of the vectors of neighbouring words, how many are shared, and how many of them rare.</summary>
    PairCosine,
    SharedPairs,

    /// <summary>Cosine by salience and rarity, by kind of name; -1 when one has none.</summary>
    PersonCosine,
    OrganizationCosine,
    PlaceCosine,
    OtherCosine,
    NameCosine,

    /// <summary>Whether the most salient person of one is a person of the other: neither 0, one .5, both 1; -1 when one has none.</summary>
    TopPerson,
    TopPlace,
    TopOrganization,

    /// <summary>Cosine over all names, and over places, by salience and the square of rarity: a city tells more than the country it is in. -1 when one has none.</summary>
    FocusCosine,
    FocusPlaceCosine,

    /// <summary>Share of the places of headline, lead and dateline, countries aside, that both have there; -1 when one has none.</summary>
    HeadCities,

    /// <summary>Whether the place that one is set in (<see cref="Comparison.PlaceFocus"/>) is among the names of the other: neither 0, one .5, both 1; -1 when one has none.</summary>
    FocusPlace,

    /// <summary>How much that place weighs in the other, as share of what the other's own weighs there: the lower and the higher share; -1 when one has none.</summary>
    FocusShareLow,
    FocusShareHigh,

    /// <summary>Places of headline, lead and dateline: share that both have; -1 when one has none.</summary>
    LeadPlaces,

    /// <summary>Cosine over the names of headline and lead; -1 when one has none.</summary>
    HeadNames,

    /// <summary>Share of the rarity of one's names of headline and lead that the other has anywhere: the lower and the higher share; -1 when one has none.</summary>
    HeadNamesLow,
    HeadNamesHigh,
    SharedNames,
    RarestSharedName,

    /// <summary>Dates of the texts.</summary>
    MonthDays,
    Weekdays,
    Years,
    Months,

    /// <summary>Numbers with what they count: how many agree, and how many differ with nothing that agrees.</summary>
    NumbersShared,
    NumbersDiffer,

    /// <summary>Numbers that agree, whatever they count: their weight, and its share of what the story with less has.</summary>
    ValuesShared,
    ValueOverlap,
    Quotes,

    /// <summary>Days between the publications, damped; -1 when one is not known.</summary>
    PublishedApart,

    /// <summary>Words of the shorter and the longer text, damped.</summary>
    WordsLow,
    WordsHigh,

    /// <summary>Share of words outside of the background table, the lower of both.</summary>
    Unknown,

    Count,
}
