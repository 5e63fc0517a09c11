namespace NewsExtract.Text;

/// <summary>Which quotes are open at a place of a sentence, as far as the signs that open and close alike need to know.</summary>
internal struct QuoteState
{
    private bool _isStraightOpen;

    /// <summary>True behind <c>«</c> as French, Russian and others open with it.</summary>
    public bool IsGuillemetOpen { get; private set; }

    public void Read(char c, char before)
    {
        switch (c)
        {
            case '"':
                _isStraightOpen = !_isStraightOpen;
                break;
            case '«':
                // German closes with it; an opening quote has a blank or a bracket before it.
                IsGuillemetOpen = CharClasses.IsSpace(before) || before is '(' or '[' or '„';
                break;
            case '»':
                IsGuillemetOpen = false;
                break;
        }
    }

    /// <summary>True when the quote at <paramref name="i"/>, which stands right behind the mark that ends at <paramref name="first"/>, belongs to the sentence before.</summary>
    public readonly bool Closes(ReadOnlySpan<char> text, int i, int first)
    {
        bool touchesWord = i + 1 < text.Length && (CharClasses.Of(text[i + 1]) & (CharClass.Letter | CharClass.Digit)) != 0;
        return text[i] switch
        {
            '"' => _isStraightOpen || !touchesWord,
            '“' or '‹' => !touchesWord,
            '\'' or '’' => !touchesWord || i > first,
            '«' => !touchesWord,
            '»' => IsGuillemetOpen || !touchesWord,
            _ => true,
        };
    }
}
