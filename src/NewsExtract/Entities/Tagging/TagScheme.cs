namespace NewsExtract.Entities.Tagging;

/// <summary>
/// The labels of the sequence model: BIOES over the types it learns. They stand in the order B…, O, S…, E…, I…, so that the labels that may follow
/// the end of something (B, O, S) and those that end something (O, S, E) are each one run of numbers, and a vector loop can go over them.
/// </summary>
internal static class TagScheme
{
    public const int TypeCount = 11;

    public const int FirstBegin = 0;
    public const int Outside = TypeCount;
    public const int FirstSingle = Outside + 1;
    public const int FirstEnd = FirstSingle + TypeCount;
    public const int FirstInside = FirstEnd + TypeCount;
    public const int LabelCount = FirstInside + TypeCount;

    /// <summary>Labels in a row of weights, filled up to whole vectors.</summary>
    public const int RowLength = 48;

    /// <summary>B, O and S: what may stand behind the end of something.</summary>
    public const int OpenCount = FirstEnd;

    /// <summary>O, S and E, from <see cref="Outside"/> on: what ends something.</summary>
    public const int ClosedCount = FirstInside - Outside;

    /// <summary>The types the model learns, in the order of their labels.</summary>
    public static readonly EntityType[] Types =
    [
        EntityType.Person, EntityType.Organization, EntityType.Location, EntityType.Facility, EntityType.Nationality, EntityType.Event,
        EntityType.Product, EntityType.Work, EntityType.Miscellaneous, EntityType.Date, EntityType.Money,
    ];

    /// <summary>One bit for every label.</summary>
    public const ulong AllLabels = (1UL << LabelCount) - 1;

    public static int IndexOf(EntityType type) => Array.IndexOf(Types, type);

    /// <summary>Whether a mention begins with the label: B or S.</summary>
    public static bool Begins(int label) => label < OpenCount && label != Outside;

    /// <summary>Number of the type of a label other than O.</summary>
    public static int TypeOf(int label) => label < Outside ? label : (label - FirstSingle) % TypeCount;

    public static bool MayFollow(int previous, int next)
        => next < OpenCount
            ? previous is >= Outside and < FirstInside
            : (previous < Outside || previous >= FirstInside) && TypeOf(previous) == TypeOf(next);

    /// <summary>Whether a sentence may begin with the label.</summary>
    public static bool MayStart(int label) => label < OpenCount;

    /// <summary>Whether a sentence may end with the label.</summary>
    public static bool MayEnd(int label) => label is >= Outside and < FirstInside;
}
