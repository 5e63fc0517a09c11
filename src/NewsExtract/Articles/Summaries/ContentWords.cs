using NewsExtract.Classification;
using NewsExtract.Text;

namespace NewsExtract.Summaries;

/// <summary>The words of a text that carry its content, as hashes: no grammatical words, the first letters only so that inflected forms meet; pairs of characters where no blanks part the words.</summary>
internal static class ContentWords
{
    private const int StemLength = 6;
    private const int ShortestWord = 3;
    private const int LargestOnStack = 512;
    private const uint None = 0;

    /// <summary>The words of <paramref name="text"/>, sorted, each once.</summary>
    public static uint[] Of(ReadOnlySpan<char> text)
    {
        Span<uint> words = text.Length <= LargestOnStack ? stackalloc uint[LargestOnStack] : new uint[text.Length];
        int count = 0;
        for (int i = 0; i < text.Length;)
        {
            CharClass cls = CharClasses.Of(text[i]);
            if ((cls & CharClass.Unspaced) != 0)
            {
                if (i + 1 < text.Length && (CharClasses.Of(text[i + 1]) & CharClass.Unspaced) != 0)
                {
                    words[count++] = StableHash.Of(text.Slice(i, 2));
                }

                i++;
            }
            else if ((cls & CharClass.WordPart) != 0)
            {
                i = ReadWord(text, i, out uint stem);
                words[count] = stem;
                count += stem != None ? 1 : 0;
            }
            else
            {
                i++;
            }
        }

        words = words[..count];
        words.Sort();
        int unique = 0;
        foreach (uint word in words)
        {
            if (unique == 0 || words[unique - 1] != word)
            {
                words[unique++] = word;
            }
        }

        return words[..unique].ToArray();
    }

    /// <summary>Number of words that two sorted lists share.</summary>
    public static int Shared(ReadOnlySpan<uint> first, ReadOnlySpan<uint> second)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            shared += first[i] == second[j] ? 1 : 0;
            (i, j) = first[i] == second[j] ? (i + 1, j + 1) : first[i] < second[j] ? (i + 1, j) : (i, j + 1);
        }

        return shared;
    }

    private static int ReadWord(ReadOnlySpan<char> text, int start, out uint word)
    {
        uint hash = StableHash.Seed;
        uint stem = hash;
        bool hasDigit = false;
        int i = start;
        for (; i < text.Length; i++)
        {
            CharClass cls = CharClasses.Of(text[i]);
            if ((cls & CharClass.WordPart) == 0 || (cls & CharClass.Unspaced) != 0)
            {
                break;
            }

            hash = StableHash.Add(hash, StableHash.Lower(text[i]));
            stem = i - start < StemLength ? hash : stem;
            hasDigit |= (cls & CharClass.Digit) != 0;
        }

        bool carriesContent = (hasDigit || i - start >= ShortestWord) && !FunctionWords.Embedded.Contains(hash);
        word = carriesContent ? stem : None;
        return i;
    }
}
