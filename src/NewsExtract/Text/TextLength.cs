using System.Text;

namespace NewsExtract.Text;

/// <summary>
/// How long a text is to a reader. Where blanks part the words, what stands between two blanks (or dashes) and holds a letter or a digit is a
/// word. Chinese and Japanese are counted by the character, as their readers and word processors do. Thai, Lao, Khmer and
/// Burmese part no words either; there a word is taken to be four letters long.
/// </summary>
/// <param name="SpacedWords">Words, those of four letters included.</param>
/// <param name="Characters">Han characters and kana.</param>
internal readonly record struct TextLength(int SpacedWords, int Characters)
{
    private const int LettersOfUnspacedWord = 4;

    // M. Brysbaert, "How many words do we read per minute?", Journal of Memory and Language 109, 2019.
    private const double WordsPerMinute = 238;
    private const double CharactersPerMinute = 500;

    private enum Sort
    {
        /// <summary>Belongs to the word around it without making one.</summary>
        Other,
        Gap,
        Letter,
        Character,
        UnspacedLetter,
    }

    public int Total => SpacedWords + Characters;

    /// <summary>How long an adult reads, in whole seconds, rounded up.</summary>
    public TimeSpan ReadingTime => TimeSpan.FromSeconds(Math.Ceiling(60 * ((SpacedWords / WordsPerMinute) + (Characters / CharactersPerMinute))));

    public static TextLength Of(ReadOnlySpan<char> text)
    {
        int words = 0;
        int characters = 0;
        int unspaced = 0;
        bool isInWord = false;
        for (int i = 0; i < text.Length;)
        {
            Sort sort;
            if (text[i] < 0x80)
            {
                sort = SortOf(text[i++]);
            }
            else
            {
                _ = Rune.DecodeFromUtf16(text[i..], out Rune rune, out int length);
                sort = SortOf(rune);
                i += length;
            }

            characters += sort == Sort.Character ? 1 : 0;
            unspaced += sort == Sort.UnspacedLetter ? 1 : 0;
            words += sort == Sort.Letter && !isInWord ? 1 : 0;
            isInWord = sort == Sort.Letter || (sort == Sort.Other && isInWord);
        }

        return new TextLength(words + ((unspaced + LettersOfUnspacedWord - 1) / LettersOfUnspacedWord), characters);
    }

    private static Sort SortOf(char ascii) => char.IsAsciiLetterOrDigit(ascii) ? Sort.Letter : ascii <= ' ' ? Sort.Gap : Sort.Other;

    private static Sort SortOf(Rune rune)
    {
        int c = rune.Value;
        if (!Rune.IsLetterOrDigit(rune))
        {
            return Rune.IsWhiteSpace(rune) || c is 0x2013 or 0x2014 or 0x200B ? Sort.Gap : Sort.Other;
        }

        return c switch
        {
            (>= 0x3040 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF)
                or (>= 0xFF66 and <= 0xFF9F) or (>= 0x20000 and <= 0x3FFFF) => Sort.Character,
            (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) => Sort.UnspacedLetter,
            _ => Sort.Letter,
        };
    }
}
