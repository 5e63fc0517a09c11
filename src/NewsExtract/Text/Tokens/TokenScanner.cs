namespace NewsExtract.Text.Tokens;

/// <summary>Cuts one sentence into tokens: words, numbers, addresses and signs, each by its first character.</summary>
internal ref struct TokenScanner(ReadOnlySpan<char> text, int start, int end, TokenList tokens)
{
    // The sentence is the whole text of every look ahead: no token can cross its end.
    private readonly ReadOnlySpan<char> _text = text[..end];
    private readonly TokenList _tokens = tokens;
    private AddressScanner _addresses = new(text[..end]);
    private int _i = start;

    public void Scan()
    {
        CharClass[] table = CharClasses.Table;
        ReadOnlySpan<char> text = _text;
        while (_i < text.Length)
        {
            char c = text[_i];
            CharClass cls = table[c];
            if ((cls & CharClass.Space) != 0)
            {
                _i++;
                continue;
            }

            // Almost every token is a word of plain letters with a blank behind it.
            if (char.IsAsciiLetter(c))
            {
                int end = WordScanner.EndOfPlainLetters(text, _i);
                if (end < text.Length && text[end] == ' ')
                {
                    Add(end);
                    _i++;
                    continue;
                }
            }

            ScanToken(c, cls);
        }
    }

    private void ScanToken(char c, CharClass cls)
    {
        int address = _addresses.EndAt(_i);
        if (address > _i)
        {
            Add(address);
        }
        else if (SpacelessScript.Of(c) is > 0 and int script)
        {
            Add(SpacelessScript.EndOfToken(_text, _i, script));
        }
        else if ((cls & CharClass.Digit) != 0 || NumberScanner.StartsWithSign(_text, _i))
        {
            ScanNumber();
        }
        else if ((cls & CharClass.Letter) != 0 || WordScanner.IsPart(_text, _i, out _))
        {
            ScanWord();
        }
        else
        {
            Add(SignScanner.EndAt(_text, _i));
        }
    }

    private void ScanNumber()
    {
        int end = NumberScanner.EndAt(_text, _i);
        if (end < _text.Length && (CharClasses.Of(_text[end]) & CharClass.Letter) != 0 && !NumberScanner.EndsBefore(_text, end))
        {
            int letters = end;
            end = WordScanner.EndAt(_text, end, out int clitic);
            AddWithClitic(NumberScanner.EndOfMeridiem(_text, letters, end), clitic);
            return;
        }

        Add(end);
    }

    private void ScanWord()
    {
        int prefix = NumberAffixes.PrefixLength(_text, _i);
        if (prefix > 0)
        {
            Add(_i + prefix);
            return;
        }

        int end = WordScanner.EndAt(_text, _i, out int clitic);
        if (clitic == 0 && end < _text.Length && _text[end] == '.')
        {
            end = StopScanner.EndOfWord(_text, _i, end);
        }

        AddWithClitic(end, clitic);
    }

    /// <summary>Adds the word and, where its last letters are a clitic such as <c>n't</c> or <c>'s</c>, that as a token of its own.</summary>
    private void AddWithClitic(int end, int clitic)
    {
        if (clitic > 0 && end - clitic > _i)
        {
            Add(end - clitic);
        }

        Add(end);
    }

    private void Add(int end)
    {
        _tokens.Add(_i, end - _i);
        _i = end;
    }
}
