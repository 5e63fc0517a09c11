using System.Runtime.CompilerServices;

namespace NewsExtract.Benchmarks.References;

/// <summary>One pass over a text that splits it into words and hashes each: the least that anything which reads words does. Compiled for good at once, as are the other loops.</summary>
internal static class WordPass
{
    private const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    private static readonly bool[] s_isWord = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => char.IsLetterOrDigit((char)c))];

    /// <summary>The sum of the hashes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static long Run(ReadOnlySpan<char> text)
    {
        bool[] isWord = s_isWord;
        long sum = 0;
        uint hash = Seed;
        foreach (char c in text)
        {
            if (isWord[c])
            {
                hash = (hash ^ c) * Prime;
            }
            else if (hash != Seed)
            {
                sum += hash;
                hash = Seed;
            }
        }

        return hash == Seed ? sum : sum + hash;
    }

    /// <summary>The sum over some texts.</summary>
    public static long Run(IReadOnlyList<string> texts)
    {
        long sum = 0;
        foreach (string text in texts)
        {
            sum += Run(text);
        }

        return sum;
    }
}
