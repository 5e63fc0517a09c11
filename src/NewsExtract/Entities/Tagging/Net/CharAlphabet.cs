namespace NewsExtract.Entities.Tagging.Net;

/// <summary>Numbers of the characters that the net knows. Immutable and thread-safe.</summary>
internal sealed class CharAlphabet
{
    /// <summary>The place before and behind a word.</summary>
    public const int Nothing = 0;

    /// <summary>All characters that are not known.</summary>
    public const int Unknown = 1;

    /// <summary>The number of the first known character; the others follow in order.</summary>
    public const int First = 2;

    private const int AsciiCount = 128;

    private readonly byte[] _ascii = new byte[AsciiCount];

    /// <param name="characters">UTF-16 code units, ascending, at most 253.</param>
    public CharAlphabet(char[] characters)
    {
        Characters = characters;
        for (int c = 0; c < AsciiCount; c++)
        {
            _ascii[c] = (byte)Search((char)c);
        }
    }

    public char[] Characters { get; }

    /// <summary>Numbers there are, with those of nothing and of unknown characters.</summary>
    public int Count => First + Characters.Length;

    public int Of(char c) => c < AsciiCount ? _ascii[c] : Search(c);

    private int Search(char c) => Array.BinarySearch(Characters, c) is >= 0 and int place ? First + place : Unknown;
}
