namespace NewsExtract.Text;

/// <summary>Counts words.</summary>
internal static class WordCount
{
    /// <summary>Words of <paramref name="text"/>; where no blanks part the words, one is about two characters long.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        CharClass[] table = CharClasses.Table;
        int words = 0;
        int unspaced = 0;
        bool wasWord = false;
        foreach (char c in text)
        {
            CharClass cls = table[c];
            bool isUnspaced = (cls & CharClass.Unspaced) != 0;
            bool isWord = (cls & CharClass.WordPart) != 0 && !isUnspaced;
            unspaced += isUnspaced ? 1 : 0;
            words += isWord && !wasWord ? 1 : 0;
            wasWord = isWord;
        }

        return words + ((unspaced + 1) / 2);
    }
}
