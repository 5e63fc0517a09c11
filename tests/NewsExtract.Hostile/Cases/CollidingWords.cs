using System.Text;

namespace NewsExtract.Hostile.Cases;

/// <summary>Words whose FNV-1a hashes agree in their low bits, so that they would share a bucket of a careless table.</summary>
internal static class CollidingWords
{
    private const uint Mask = 0xFFF;

    public static string Text(int size)
    {
        var text = new StringBuilder(size + 16);
        Span<char> word = stackalloc char[6];
        for (int number = 0; text.Length < size; number++)
        {
            uint hash = 2166136261;
            int rest = number;
            for (int i = 0; i < word.Length; i++)
            {
                word[i] = (char)('a' + (rest % 26));
                rest /= 26;
                hash = (hash ^ word[i]) * 16777619;
            }

            if ((hash & Mask) == 0)
            {
                text.Append(word).Append(' ');
            }
        }

        return text.ToString();
    }
}

/// <summary>Characters of every kind from a fixed seed.</summary>
internal static class RandomText
{
    public static string Of(int size)
    {
        var random = new Random(1);
        return string.Create(size, random, static (text, source) =>
        {
            for (int i = 0; i < text.Length; i++)
            {
                text[i] = source.Next(4) switch
                {
                    0 => (char)source.Next(0x10000),
                    1 => (char)source.Next(0x20, 0x7F),
                    2 => " .,\n<&"[source.Next(6)],
                    _ => (char)source.Next('a', 'z' + 1),
                };
            }
        });
    }
}
