using NewsExtract.Text;

namespace NewsExtract.Summaries;

/// <summary>Knows the beginnings of sentences that lean on the sentence before. Immutable and thread-safe.</summary>
internal sealed class SentenceOpeners
{
    /// <summary>No phrase of the file is longer.</summary>
    private const int LongestPhrase = 40;

    private readonly OpenerPhrases _phrases = OpenerPhrases.Embedded;
    private readonly ulong _language;

    /// <param name="language">Language of the text as a BCP 47 tag; when null or not in the data file, phrases count that mean nothing else in other languages.</param>
    public SentenceOpeners(string? language) => _language = _phrases.BitOf(language);

    /// <summary>True when <paramref name="sentence"/> cannot be read without the one before it: the longest known phrase it begins with decides.</summary>
    public bool Leans(ReadOnlySpan<char> sentence)
    {
        int start = 0;
        while (start < sentence.Length && (CharClasses.Of(sentence[start]) & CharClass.WordPart) == 0)
        {
            start++;
        }

        bool leans = false;
        uint hash = StableHash.Seed;
        int end = Math.Min(sentence.Length, start + LongestPhrase);
        for (int i = start; i < end; i++)
        {
            char c = sentence[i];
            hash = StableHash.Add(hash, c is '’' or 'ʼ' ? '\'' : CharClasses.IsSpace(c) ? ' ' : StableHash.Lower(c));
            if (IsWordEnd(sentence, i))
            {
                leans = _phrases.Leans(hash, _language) ?? leans;
            }
        }

        return leans;
    }

    // Where no blanks part the words, any letter may be the last of one. An apostrophe or a hyphen does not end a word: "it's" is not "it".
    private static bool IsWordEnd(ReadOnlySpan<char> text, int i)
    {
        if (i + 1 == text.Length)
        {
            return true;
        }

        CharClass next = CharClasses.Of(text[i + 1]);
        return (CharClasses.Of(text[i]) & CharClass.Unspaced) != 0 || ((next & CharClass.WordPart) == 0 && text[i + 1] is not ('\'' or '’' or 'ʼ' or '-'));
    }
}
