using NewsExtract.Text;

namespace NewsExtract.Facts;

/// <summary>Datelines of Chinese papers: agency, place and day with no sign between, ended by the word for a wire: 新华社北京9月3日电.</summary>
internal static class HanDateline
{
    private const int Longest = 40;
    private const int LongestPlace = 10;

    public static Dateline? Read(ReadOnlySpan<char> text, out int end)
    {
        end = 0;
        int wire = text.IndexOfAny('电', '電');
        if (wire is < 4 or > Longest || !IsHan(text[0]))
        {
            return null;
        }

        ReadOnlySpan<char> head = text[..wire];
        string? agency = null;
        int place = 0;
        for (int i = Math.Min(head.Length, LongestPlace); i >= 2 && agency is null; i--)
        {
            agency = AgencyNames.Exact(head[..i]);
            place = agency is null ? 0 : i;
        }

        // "Our paper": no agency, but the same form.
        if (agency is null && (head.StartsWith("本报", StringComparison.Ordinal) || head.StartsWith("本報", StringComparison.Ordinal)))
        {
            place = 2;
        }

        int day = head.IndexOfAnyInRange('0', '9');
        bool isDay = day > 0 && head[^1] == '日' && OnlyDay(head[day..]);
        int placeEnd = isDay ? day : head.Length;
        if (place == 0 || (!isDay && agency is null) || placeEnd - place > LongestPlace || !AllHan(head[place..placeEnd]))
        {
            return null;
        }

        end = BehindReporters(text, wire + 1);
        return new Dateline(placeEnd > place ? head[place..placeEnd].ToString() : null, agency, "");
    }

    /// <summary>Past the names of reporters in brackets.</summary>
    private static int BehindReporters(ReadOnlySpan<char> text, int at)
    {
        int close = at < text.Length && text[at] is '（' or '(' ? text[at..].IndexOfAny('）', ')') : -1;
        return close is > 0 and < Longest ? at + close + 1 : at;
    }

    private static bool OnlyDay(ReadOnlySpan<char> text) => !text.ContainsAnyExcept("0123456789年月日");

    private static bool AllHan(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!IsHan(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';
}
