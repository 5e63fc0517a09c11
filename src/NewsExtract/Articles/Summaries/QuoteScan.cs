using NewsExtract.Text;

namespace NewsExtract.Summaries;

/// <summary>What of a sentence stands in quotation marks.</summary>
/// <param name="Words">Words of the sentence; two characters of a script without blanks count as one.</param>
/// <param name="Quoted">Those of them in quotation marks.</param>
/// <param name="NamesSpeaker">True when the words outside name somebody: one is capitalised, or the script has no capitals and there are some.</param>
/// <param name="IsCut">True when a quotation goes over the beginning or the end of the sentence.</param>
internal readonly record struct QuoteScan(int Words, int Quoted, bool NamesSpeaker, bool IsCut)
{
    private const char None = '\0';
    private const int FewestWordsOfSpeaker = 2;

    /// <summary>True when the sentence is a quotation, whole or in parts, and does not say whose.</summary>
    public bool LacksSpeaker => IsCut || (Quoted * 2 > Words && !NamesSpeaker);

    /// <param name="sentence">The sentence.</param>
    /// <param name="open">The quotation mark that is open where the sentence begins; afterwards the one where it ends.</param>
    public static QuoteScan Read(ReadOnlySpan<char> sentence, ref char open)
    {
        bool isCut = open != None;
        int words = 0;
        int quoted = 0;
        int unspaced = 0;
        int unspacedQuoted = 0;
        bool hasName = false;
        bool hasCase = false;
        char before = ' ';
        foreach (char c in sentence)
        {
            CharClass cls = CharClasses.Of(c);
            if ((cls & CharClass.Unspaced) != 0)
            {
                unspaced++;
                unspacedQuoted += open != None ? 1 : 0;
            }
            else if ((cls & CharClass.WordPart) != 0)
            {
                bool isUpper = (cls & CharClass.Upper) != 0;
                bool isFirst = (CharClasses.Of(before) & CharClass.WordPart) == 0 && before is not ('\'' or '’');
                words += isFirst ? 1 : 0;
                quoted += isFirst && open != None ? 1 : 0;
                hasName |= isFirst && isUpper && open == None;
                hasCase |= isUpper || char.ToUpperInvariant(c) != c;
            }
            else
            {
                open = Next(open, c, before);
            }

            before = c;
        }

        words += unspaced / 2;
        quoted += unspacedQuoted / 2;
        bool namesSpeaker = hasCase ? hasName : words - quoted >= FewestWordsOfSpeaker;
        return new QuoteScan(words, quoted, namesSpeaker, isCut || open != None);
    }

    private static char Next(char open, char c, char before)
    {
        if (open == None)
        {
            bool isFree = CharClasses.IsSpace(before) || CharClasses.Of(before) == CharClass.Punctuation;
            return c is '“' or '„' or '「' or '『' || (isFree && c is '"' or '«' or '»' or '”') ? c : None;
        }

        bool closes = open switch
        {
            '„' => c is '“' or '”' or '"',
            '“' => c is '”' or '"',
            '「' => c == '」',
            '『' => c == '』',
            '«' => c == '»',
            '»' => c is '«' or '»',
            _ => c == open,
        };
        return closes ? None : open;
    }
}
