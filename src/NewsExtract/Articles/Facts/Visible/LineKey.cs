using NewsExtract.Text;

namespace NewsExtract.Facts;

/// <summary>What two spellings of a line have in common, and how many words it has, in one pass.</summary>
/// <param name="Hash">Hash of its letters and digits, case folded (FNV-1a, 64 bits: lines that differ do not meet).</param>
/// <param name="Words">Words that blanks part.</param>
/// <param name="Unspaced">Letters of scripts that part no words.</param>
internal readonly record struct LineKey(ulong Hash, int Words, int Unspaced)
{
    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static LineKey Of(ReadOnlySpan<char> text)
    {
        ulong hash = Seed;
        int words = 0;
        int unspaced = 0;
        bool isInWord = false;
        foreach (char c in text)
        {
            CharClass cls = CharClasses.Of(c);
            if ((cls & CharClass.WordPart) == 0)
            {
                // An apostrophe, a hyphen or a full stop inside a word parts none.
                isInWord &= c is '\'' or '’' or '-' or '.';
                continue;
            }

            hash = (hash ^ StableHash.Lower(c)) * Prime;
            unspaced += (cls & CharClass.Unspaced) != 0 ? 1 : 0;
            words += isInWord ? 0 : 1;
            isInWord = true;
        }

        return new(hash, words, unspaced);
    }
}
