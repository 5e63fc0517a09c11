using NewsExtract.Text;

namespace NewsExtract.Facts;

/// <summary>Datelines that begin with a bracket: (ANSA) - ROMA, 3 SET -, (東京 3日 ロイター), [서울=연합뉴스], 【北京共同】.</summary>
internal static class BracketDateline
{
    private const string Opening = "([（［【";
    private const string Closing = ")]）］】";
    private const int LongestInside = 40;
    private const int LongestPlace = 20;

    public static Dateline? Read(ReadOnlySpan<char> text, string? language, out int end)
    {
        end = 0;
        int kind = Opening.IndexOf(text[0]);
        int close = kind < 0 ? -1 : text.IndexOf(Closing[kind]);
        if (close is < 2 or > LongestInside)
        {
            return null;
        }

        ReadOnlySpan<char> inside = text[1..close].Trim();
        end = PlaceDateline.SkipEnd(text, close + 1);
        if (AgencyNames.Find(inside) is { } agency)
        {
            // The place may follow: (ANSA) - ROMA, 3 SET -.
            Dateline? behind = PlaceDateline.Read(text[end..], language, isParagraph: false, out int placeEnd);
            end += behind is null ? 0 : placeEnd;
            return new Dateline(behind?.Place, agency, "");
        }

        if (HanDateline.Read(inside, out int insideEnd) is { } han && insideEnd == inside.Length)
        {
            return han;
        }

        if (inside.IndexOfAny("=＝") is > 0 and int sign)
        {
            string? named = AgencyNames.Find(inside[(sign + 1)..]);
            bool isPlace = IsPlace(inside[..sign]);
            return isPlace && (named is not null || text[0] == '【') ? new Dateline(inside[..sign].Trim().ToString(), named, "") : null;
        }

        return ReadParts(inside, text[0] == '【');
    }

    /// <summary>Place, day and agency with blanks between, or place and agency without.</summary>
    private static Dateline? ReadParts(ReadOnlySpan<char> inside, bool isPressBracket)
    {
        int last = inside.LastIndexOfAny(" \u3000・");
        if (last > 0)
        {
            int first = inside.IndexOfAny(" \u3000・");
            return IsPlace(inside[..first]) && AgencyNames.Find(inside[(last + 1)..]) is { } agency ? new Dateline(inside[..first].ToString(), agency, "") : null;
        }

        for (int i = 1; isPressBracket && i < inside.Length; i++)
        {
            if (IsPlace(inside[..i]) && AgencyNames.Exact(inside[i..]) is { } agency)
            {
                return new Dateline(inside[..i].ToString(), agency, "");
            }
        }

        return null;
    }

    private static bool IsPlace(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if ((CharClasses.Of(c) & (CharClass.Letter | CharClass.Joiner)) == 0 && c is not (' ' or '-' or 'ー' or '・' or '.'))
            {
                return false;
            }
        }

        return text.Length is > 0 and <= LongestPlace && !char.IsLower(text[0]);
    }
}
