using System.Buffers;

namespace NewsExtract.Benchmarks.References;

/// <summary>Vectorised scans of the base library over whole buffers, bound by memory: what looking at every character costs at least.</summary>
internal static class CharScan
{
    private static readonly SearchValues<char> s_lineEnds = SearchValues.Create("\n\r");

    /// <summary>How many lines some texts have, found one by one with <c>IndexOfAny</c>.</summary>
    public static long Lines(IReadOnlyList<string> texts)
    {
        long lines = 0;
        foreach (string text in texts)
        {
            ReadOnlySpan<char> rest = text;
            for (int end; (end = rest.IndexOfAny(s_lineEnds)) >= 0; rest = rest[(end + 1)..])
            {
                lines++;
            }
        }

        return lines;
    }

    /// <summary>How many tags open or close in some pages: a <c>Count</c>.</summary>
    public static long Tags(IReadOnlyList<string> pages)
    {
        long tags = 0;
        foreach (string page in pages)
        {
            tags += page.AsSpan().Count('<');
        }

        return tags;
    }

    /// <summary>The same over UTF-8.</summary>
    public static long Tags(IReadOnlyList<byte[]> pages)
    {
        long tags = 0;
        foreach (byte[] page in pages)
        {
            tags += page.AsSpan().Count((byte)'<');
        }

        return tags;
    }
}
