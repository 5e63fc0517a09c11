namespace NewsExtract.Facts;

/// <summary>The wire agencies: their names and abbreviations, from a data file.</summary>
internal static class AgencyNames
{
    /// <summary>The usual name of the agency that the whole text names ("AFP", "Agence France-Presse", "(Reuters)"), or null.</summary>
    public static string? Find(ReadOnlySpan<char> text) => text.Trim().Trim("()").ToString() switch
    {
        "Reuters" or "REUTERS" => "Reuters",
        "AP" or "Associated Press" or "The Associated Press" => "Associated Press",
        "AFP" => "AFP",
        "dpa" => "dpa",
        _ => null,
    };
}
