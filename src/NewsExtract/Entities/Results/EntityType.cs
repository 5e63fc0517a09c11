namespace NewsExtract;

/// <summary>What kind of thing a mention names.</summary>
public enum EntityType
{
    /// <summary>A person or a family, real or invented.</summary>
    Person,

    /// <summary>A company, an agency, a party, a team, a band, a ministry, an international body.</summary>
    Organization,

    /// <summary>A country, a city, a region, a sea, a mountain.</summary>
    Location,

    /// <summary>A building or a structure: an airport, a stadium, a bridge, a road.</summary>
    Facility,

    /// <summary>A nationality, a religion, a people or a political current, as noun or adjective ("Korean", "Muslims", "Republican"); NORP in OntoNotes.</summary>
    Nationality,

    /// <summary>A named happening: an election, a war, a tournament, a storm.</summary>
    Event,

    /// <summary>A named product: a vehicle, a weapon, a medicine, a programme.</summary>
    Product,

    /// <summary>A work with a title: a book, a film, a song, a law.</summary>
    Work,

    /// <summary>A name of some other kind.</summary>
    Miscellaneous,

    /// <summary>A day, a span of days, a month, a year, a decade ("18 June", "September", "1990s"); words such as "last" beside it are read for its value and not part of it.</summary>
    Date,

    /// <summary>A time of day ("3:30 p.m.").</summary>
    Time,

    /// <summary>An amount of money ("$1 trillion").</summary>
    Money,

    /// <summary>A share in percent ("4.5 per cent").</summary>
    Percent,

    /// <summary>A measure with its unit ("150 km").</summary>
    Quantity,
}
