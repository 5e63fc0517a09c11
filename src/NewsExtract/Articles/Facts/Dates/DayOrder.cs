namespace NewsExtract.Facts;

/// <summary>Which of two figures is the day and which the month, where the year stands last.</summary>
internal enum DayOrder
{
    /// <summary>Both are in use: such a date is read only when one figure cannot be a month.</summary>
    Unknown,
    DayFirst,
    MonthFirst,
}

/// <summary>The order of day and month by language.</summary>
internal static class DayOrders
{
    /// <param name="language">BCP 47 tag; null when unknown.</param>
    public static DayOrder Of(string? language)
    {
        if (string.IsNullOrEmpty(language))
        {
            return DayOrder.Unknown;
        }

        string[] parts = language.Split('-', '_');
        string region = parts.Length > 1 && parts[^1].Length == 2 ? parts[^1].ToUpperInvariant() : "";
        return parts[0].ToLowerInvariant() switch
        {
            "en" => region switch
            {
                "US" or "PH" => DayOrder.MonthFirst,
                "GB" or "UK" or "IE" or "AU" or "NZ" or "IN" or "PK" or "BD" or "LK" or "SG" or "MY" or "HK" or "NG" or "GH" or "KE" or "UG" or "TZ" or "EU" => DayOrder.DayFirst,
                _ => DayOrder.Unknown,
            },
            "fil" or "tl" => DayOrder.MonthFirst,

            // The year comes first there; where it does not, nobody can tell.
            "zh" or "ja" or "ko" or "hu" or "lt" or "mn" or "eu" or "si" or "und" => DayOrder.Unknown,
            _ => DayOrder.DayFirst,
        };
    }
}
