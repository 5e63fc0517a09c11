namespace NewsExtract.Tool;

/// <summary>Puts objects of JSON together that were written one by one, all in the same layout.</summary>
internal static class JsonText
{
    /// <summary>One object with the properties of both.</summary>
    /// <param name="first">An object with at least one property.</param>
    /// <param name="second">Another.</param>
    public static string Append(string first, string second) => string.Concat(first.AsSpan(0, first.LastIndexOf('}')).TrimEnd('\n'), ",", second.AsSpan(1));
}
