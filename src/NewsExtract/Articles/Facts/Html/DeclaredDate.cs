namespace NewsExtract.Facts;

/// <summary>Reads the dates of metas and data, with how precise they are.</summary>
internal static class DeclaredDate
{
    /// <summary>The date a value gives, or null.</summary>
    public static PageDate? Read(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        value = value.Trim();
        return DateReader.Read(value) is { } time
            ? new PageDate(time, PrecisionOf(value))
            : VisibleDate.Find(value, "en", null) ?? VisibleDate.Find(value, null, null);
    }

    private static DatePrecision PrecisionOf(string value)
    {
        if (value.Length is 10 or 13 && !value.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            // Seconds or milliseconds of the epoch.
            return DatePrecision.Moment;
        }

        int colon = value.IndexOf(':');
        if (colon < 0)
        {
            bool isCompact = value.Length >= 12 && char.IsAsciiDigit(value[^1]) && !value.AsSpan().ContainsAnyExceptInRange('0', 'T');
            return isCompact ? DatePrecision.LocalTime : DatePrecision.Day;
        }

        // An offset or a zone by name stands behind the time of day.
        ReadOnlySpan<char> behind = value.AsSpan(colon);
        bool hasZone = behind.ContainsAny('+', '-') || behind.EndsWith("Z", StringComparison.OrdinalIgnoreCase) || behind.Contains("GMT", StringComparison.Ordinal)
            || behind.Contains("UTC", StringComparison.Ordinal);
        return hasZone ? DatePrecision.Moment : DatePrecision.LocalTime;
    }
}
