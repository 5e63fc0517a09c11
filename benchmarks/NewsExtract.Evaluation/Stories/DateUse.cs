namespace NewsExtract.Evaluation.Stories;

/// <summary>Whether the library is told when articles were published.</summary>
internal enum DateUse
{
    /// <summary>Where the set says.</summary>
    Given,

    /// <summary>Never.</summary>
    Hidden,
}

/// <summary>Names of <see cref="DateUse"/>.</summary>
internal static class DateUses
{
    /// <summary>In tables and floors: a set without dates has none to give.</summary>
    public static string Label(this DateUse dates, bool hasDates) => hasDates && dates == DateUse.Given ? "dated" : "undated";

    /// <summary>What stands between the name of a set and the kind of a file.</summary>
    public static string FileSuffix(this DateUse dates, bool hasDates) => hasDates && dates == DateUse.Hidden ? ".undated" : "";

    /// <summary>The runs of a set: hiding dates that are not there would say the same twice.</summary>
    public static IEnumerable<DateUse> Runs(IReadOnlyList<DateUse> wanted, bool hasDates) => hasDates ? wanted : wanted.Take(1);
}
