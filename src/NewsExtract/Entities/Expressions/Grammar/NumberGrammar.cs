using NewsExtract.Entities.Expressions.Vocabulary;

namespace NewsExtract.Entities.Expressions.Grammar;

/// <summary>A number, or a range of two, in digits or words.</summary>
/// <param name="End">Token behind it; 0 for none.</param>
/// <param name="Low">Its value, the lower end of a range.</param>
/// <param name="High">The upper end; NaN when it is no range.</param>
/// <param name="HasDigits">Whether it is written in digits.</param>
/// <param name="HasScale">Whether a scale such as <c>million</c> is part of it.</param>
internal readonly record struct NumberPhrase(int End, double Low, double High, bool HasDigits, bool HasScale)
{
    public bool IsRange => !double.IsNaN(High);
}

/// <summary>Reads numbers over tokens.</summary>
internal static class NumberGrammar
{
    private const int LongestWordNumber = 12;

    /// <summary>The number or range that begins at <paramref name="i"/>.</summary>
    /// <param name="cursor">The sentence.</param>
    /// <param name="i">A token.</param>
    /// <param name="isMoney">Whether money stands before it: then <c>b</c> is a billion and <c>100 000</c> one number.</param>
    public static NumberPhrase Read(TokenCursor cursor, int i, bool isMoney = false)
    {
        NumberPhrase low = ReadSingle(cursor, i, isMoney);
        if (low.End == 0 || low.IsRange || !IsRangeSign(cursor, low.End, i))
        {
            return low;
        }

        NumberPhrase high = ReadSingle(cursor, low.End + 1, isMoney);
        double first = high.HasScale && !low.HasScale ? low.Low * (high.Low / Base(cursor, low.End + 1, high)) : low.Low;
        return high.End > 0 && !high.IsRange && high.Low > first ? new NumberPhrase(high.End, first, high.Low, low.HasDigits, high.HasScale) : low;
    }

    /// <summary>A single number, or a range in one token (<c>60-70</c>).</summary>
    public static NumberPhrase ReadSingle(TokenCursor cursor, int i, bool isMoney = false)
    {
        ReadOnlySpan<char> token = cursor[i];
        if (token.IsEmpty)
        {
            return default;
        }

        double high = double.NaN;
        if (!NumberText.TryParse(token, out double value))
        {
            if (!NumberText.TryParseRange(token, out value, out high))
            {
                return ReadWords(cursor, i);
            }
        }

        int end = i + 1;
        if (isMoney && double.IsNaN(high))
        {
            ReadGroups(cursor, token, ref end, ref value);
        }

        bool hasScale = false;
        while (ScaleAt(cursor, end, isMoney, out int scaleEnd) is > 1 and double scale)
        {
            value *= scale;
            high *= scale;
            hasScale = true;
            end = scaleEnd;
        }

        return new NumberPhrase(end, value, high, HasDigits: true, hasScale);
    }

    /// <summary>The scale behind a number: <c>million</c>, <c>-million</c>, <c>-plus billion</c>; 0 for none.</summary>
    private static double ScaleAt(TokenCursor cursor, int i, bool isMoney, out int end)
    {
        end = i;
        int at = i + (cursor.IsDash(i) ? 1 : 0);
        at += at > i && cursor.Is(at, "plus") ? 1 : 0;
        at += at > i + 1 && cursor.IsDash(at) ? 1 : 0;
        NumberWord word = NumberWords.Of(cursor[at]);
        bool isScale = word.Kind == NumberWordKind.Scale || (word.Kind == NumberWordKind.ShortScale && isMoney && at == i);
        end = isScale ? at + 1 : i;
        return isScale ? word.Value : 0;
    }

    /// <summary><c>100 000</c>: groups of three digits set apart by one blank.</summary>
    private static void ReadGroups(TokenCursor cursor, ReadOnlySpan<char> token, ref int end, ref double value)
    {
        if (!NumberText.TryParseWhole(token, 3, out _))
        {
            return;
        }

        while (end - 1 < cursor.End && cursor[end].Length == 3 && cursor.IsOneApart(end) && value < 1e12 && NumberText.TryParseWhole(cursor[end], 3, out int group))
        {
            value = (value * 1000) + group;
            end++;
        }
    }

    private static NumberPhrase ReadWords(TokenCursor cursor, int start)
    {
        double total = 0;
        double current = 0;
        bool hasNumber = false;
        bool hasScale = false;
        int end = start;
        for (int i = start; i < start + LongestWordNumber; i++)
        {
            NumberWord word = NumberWords.Of(cursor[i]);
            bool isFirst = i == start;
            if (word.Kind == NumberWordKind.Cardinal && (isFirst || current == 0 || MayFollow(current, word.Value)))
            {
                current += word.Value;
                hasNumber = true;
                end = i + 1;
            }
            else if (word.Kind == NumberWordKind.Scale && (hasNumber || current > 0))
            {
                bool isHundred = word.Value < 1000;
                total += isHundred ? 0 : (current > 0 ? current : 1) * word.Value;
                current = isHundred ? (current > 0 ? current : 1) * word.Value : 0;
                hasScale = true;
                end = i + 1;
            }
            else if (isFirst && word.Kind is NumberWordKind.Article or NumberWordKind.Half)
            {
                current = word.Value;
            }
            else if (word.Kind == NumberWordKind.Half && hasNumber && cursor.Is(i - 2, "and") && NumberWords.Of(cursor[i - 1]).Kind == NumberWordKind.Article)
            {
                current += word.Value;
                end = i + 1;
            }
            else if (isFirst || !(IsLink(cursor, i) || word.Kind == NumberWordKind.Article))
            {
                break;
            }
        }

        // An article alone is no number; "a" becomes one with its scale only.
        return end > start && (hasNumber || hasScale) ? new NumberPhrase(end, total + current, double.NaN, HasDigits: false, hasScale) : default;
    }

    private static bool MayFollow(double current, double next)
        => (current >= 100 && current % 100 == 0 && next < 100) || (current % 100 >= 20 && current % 10 == 0 && next is > 0 and < 10);

    private static bool IsLink(TokenCursor cursor, int i) => cursor.IsDash(i) || cursor.Is(i, "and");

    private static bool IsRangeSign(TokenCursor cursor, int i, int start)
        => cursor.IsDash(i) || cursor.Is(i, "to") || cursor.Is(i, "or") || (cursor.Is(i, "and") && cursor.Is(start - 1, "between"));

    /// <summary>The high end without its scale.</summary>
    private static double Base(TokenCursor cursor, int i, NumberPhrase high)
    {
        if (NumberText.TryParse(cursor[i], out double value) && value > 0)
        {
            return value;
        }

        NumberWord word = NumberWords.Of(cursor[i]);
        return word.Kind == NumberWordKind.Cardinal && word.Value > 0 ? word.Value : high.Low;
    }
}
