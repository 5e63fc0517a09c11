using NewsExtract.Text;

namespace NewsExtract.Facts;

/// <summary>Datelines that begin with the place: BEIJING, Sept. 3 (Reuters) -, SEOUL, South Korea (AP) —, МОСКВА, 3 сен — РИА Новости., Berlin. .</summary>
internal ref struct PlaceDateline
{
    private const int LongestBracket = 40;
    private const int MaximumParts = 8;

    private readonly ReadOnlySpan<char> _text;
    private readonly string? _language;
    private int _at;
    private bool _hasRegion;
    private bool _hasDate;
    private string? _agency;

    /// <summary>The sign that ended the dateline; 0 while there is none.</summary>
    private char _sign;

    private PlaceDateline(ReadOnlySpan<char> text, string? language, int at)
    {
        _text = text;
        _language = language;
        _at = at;
    }

    /// <param name="text">The beginning of a paragraph.</param>
    /// <param name="language">BCP 47 tag, if known.</param>
    /// <param name="isParagraph">False for a line so short that it can be a heading.</param>
    /// <param name="end">Behind the dateline and its sign.</param>
    public static Dateline? Read(ReadOnlySpan<char> text, string? language, bool isParagraph, out int end)
    {
        end = 0;
        int placeEnd = PlaceName.End(text, 0);
        if (placeEnd == 0)
        {
            return null;
        }

        ReadOnlySpan<char> place = text[..placeEnd];
        var reader = new PlaceDateline(text, language, placeEnd);
        reader.ReadParts();
        if (!reader.IsCertain(place, isParagraph))
        {
            return null;
        }

        end = reader._at;
        return new Dateline(place.ToString(), reader._agency, "");
    }

    /// <summary>Past the dash, colon or full stop behind a dateline and the blanks around.</summary>
    public static int SkipEnd(ReadOnlySpan<char> text, int at)
    {
        int i = at;
        while (i < text.Length && (CharClasses.IsSpace(text[i]) || text[i] is '-' or '–' or '—' or '―' or ':' or '.' or '=' or '：' or ','))
        {
            i++;
        }

        return i;
    }

    private void ReadParts()
    {
        for (int part = 0; part < MaximumParts && _sign == 0; part++)
        {
            SkipBlanks();
            bool isRead = _at < _text.Length && _text[_at] switch
            {
                '[' => SkipBracket(),
                '(' or '（' => ReadAgencyInBrackets(),
                '/' => ReadAgencyBetweenSlashes(),
                ',' or '.' => ReadBehindComma(),
                _ => ReadSign(),
            };
            if (!isRead)
            {
                return;
            }
        }
    }

    /// <summary>The country in square brackets is no part of the place.</summary>
    private bool SkipBracket()
    {
        int close = _text[_at..].IndexOf(']');
        _at += close + 1;
        return close is > 0 and < LongestBracket;
    }

    private bool ReadAgencyInBrackets()
    {
        int close = _text[_at..].IndexOfAny(')', '）');
        if (_agency is not null || close is < 2 or > LongestBracket || AgencyNames.Find(_text[(_at + 1)..(_at + close)]) is not { } agency)
        {
            return false;
        }

        _agency = agency;
        _at += close + 1;
        return true;
    }

    private bool ReadAgencyBetweenSlashes()
    {
        int close = _text[(_at + 1)..].IndexOf('/');
        if (_agency is not null || close is < 2 or > LongestBracket || AgencyNames.Find(_text[(_at + 1)..(_at + 1 + close)]) is not { } agency)
        {
            return false;
        }

        _agency = agency;
        _at += close + 2;
        return true;
    }

    /// <summary>A day, a region or an agency behind a comma or a full stop; or the full stop ends the dateline.</summary>
    private bool ReadBehindComma()
    {
        bool isStop = _text[_at] == '.';
        int next = _at + 1;
        while (next < _text.Length && CharClasses.IsSpace(_text[next]))
        {
            next++;
        }

        if (_agency is null && DayEnd(next) is > 0 and int dayEnd)
        {
            _hasDate = true;
            _at = dayEnd;
            return true;
        }

        if (_agency is null && AgencyEnd(next, out string? agency) is > 0 and int agencyEnd)
        {
            _agency = agency;
            _at = agencyEnd;
            return true;
        }

        if (!isStop && !_hasRegion && _agency is null && PlaceName.End(_text, next) is > 0 and int regionEnd && IsFollowed(regionEnd))
        {
            _hasRegion = true;
            _at = regionEnd;
            return true;
        }

        if (isStop && _agency is null && next < _text.Length && _text[next] is '(' or '/')
        {
            _at = next;
            return true;
        }

        if (isStop)
        {
            _sign = next < _text.Length && IsDash(_text[next]) ? '-' : '.';
            _at = SkipEnd(_text, _at);
        }

        return isStop;
    }

    /// <summary>The dash or colon that ends the dateline, and the agency that may stand behind it.</summary>
    private bool ReadSign()
    {
        char c = _text[_at];
        bool isHyphen = c == '-' && _at > 0 && (CharClasses.IsSpace(_text[_at - 1]) || _text[_at - 1] is ')' or '.');
        if (c is not ('–' or '—' or '―' or ':' or '：') && !isHyphen)
        {
            return false;
        }

        _at = SkipEnd(_text, _at);
        if (_agency is null && AgencyEnd(_at, out string? agency) is > 0 and int end)
        {
            _agency = agency;
            _at = SkipEnd(_text, end);
        }

        _sign = c;
        return true;
    }

    private readonly bool IsFollowed(int at)
    {
        int i = at;
        while (i < _text.Length && CharClasses.IsSpace(_text[i]))
        {
            i++;
        }

        return i < _text.Length && (_text[i] is '(' or '/' or ',' || IsDash(_text[i]));
    }

    /// <summary>End of an agency's name without brackets, the longest behind which a sign stands; 0 when there is none.</summary>
    private readonly int AgencyEnd(int at, out string? agency)
    {
        const string Ends = ".:–—-(/ ";
        const int LongestName = 4;
        agency = null;
        int best = 0;
        int end = at;
        for (int words = 0; words < LongestName && end < _text.Length && _text[end..].IndexOfAny(Ends) is >= 0 and int stop; words++)
        {
            end += stop;
            if (IsSignBehind(end) && AgencyNames.Exact(_text[at..end]) is { } known)
            {
                (agency, best) = (known, end);
            }

            end++;
        }

        return best;
    }

    private readonly bool IsSignBehind(int end)
    {
        int next = end;
        while (next < _text.Length && _text[next] == ' ')
        {
            next++;
        }

        return next < _text.Length && (_text[next] is '.' or ':' || IsDash(_text[next]));
    }

    /// <summary>End of a day and month that begin at a place; 0 when none does.</summary>
    private readonly int DayEnd(int at)
    {
        const int LongestDay = 40;
        Span<DateToken> tokens = stackalloc DateToken[12];
        ReadOnlySpan<char> text = at < _text.Length ? _text[at..Math.Min(_text.Length, at + LongestDay)] : default;
        int count = DateTokenizer.Read(text, DateScanner.Primary(_language), tokens);
        ReadOnlySpan<DateToken> read = tokens[..count];
        int first = count > 0 && read[0].Is(DateWord.Weekday) && read[0].Month == 0 ? 1 : 0;
        first += first == 1 && count > 1 && read[1].IsSign(',') ? 1 : 0;
        return NamedDayPattern.IsDayAndMonth(read, first, out int next) ? at + read[next - 1].End : 0;
    }

    /// <summary>A dateline without an agency must look like one in other ways.</summary>
    private readonly bool IsCertain(ReadOnlySpan<char> place, bool isParagraph)
    {
        if (CreditWords.Is(place, CreditWord.NotPlace) || AgencyNames.Exact(place) is not null)
        {
            return false;
        }

        if (_agency is not null || (_hasDate && _sign != 0))
        {
            return true;
        }

        bool isNext = _at < _text.Length && (CharClasses.Of(_text[_at]) & CharClass.Letter) != 0 && !char.IsLower(_text[_at]);
        bool isDash = _sign is '–' or '—' or '―' or '-';
        if (isDash && PlaceName.IsAllCapitals(place))
        {
            return true;
        }

        string primary = DateScanner.Primary(_language);
        bool isShort = PlaceName.CountWords(place) <= 2;
        bool isBareSign = _sign switch
        {
            '–' or '—' or '―' => isShort || _hasRegion,

            // A hyphen or a full stop behind a town is the custom of some countries; elsewhere it is a heading, or a sentence of one word.
            '-' => isShort && primary is "de" or "hu" or "cs" or "sk" or "pl" or "nl" or "fr" or "es",
            '.' => isShort && primary == "de" && place.Length > 2 && !_hasRegion,
            _ => false,
        };
        return isBareSign && isParagraph && isNext && !HasSecondDash();
    }

    /// <summary>A pair of dashes encloses a remark.</summary>
    private readonly bool HasSecondDash()
    {
        ReadOnlySpan<char> rest = _text[_at..];
        int stop = rest.IndexOfAny('.', '?', '!');
        ReadOnlySpan<char> sentence = stop < 0 ? rest : rest[..stop];
        return _sign is '–' or '—' && sentence.Contains(_sign);
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length && CharClasses.IsSpace(_text[_at]))
        {
            _at++;
        }
    }

    private static bool IsDash(char c) => c is '-' or '–' or '—' or '―';
}
