namespace NewsExtract.Segmentation;

/// <summary>Recognises UTF-16 without a byte order mark by the zero that each ASCII character of its mark-up brings.</summary>
internal static class Utf16Pattern
{
    private const int SampleLength = 4096;

    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        int pairs = Math.Min(bytes.Length, SampleLength) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++)
        {
            first += bytes[2 * i] == 0 ? 1 : 0;
            second += bytes[(2 * i) + 1] == 0 ? 1 : 0;
        }

        // A tenth of the characters in ASCII is the least that a page in any script has; binary files have zeros on both sides.
        if (second * 10 > pairs && first * 20 < second)
        {
            return "utf-16le";
        }

        return first * 10 > pairs && second * 20 < first ? "utf-16be" : null;
    }
}
