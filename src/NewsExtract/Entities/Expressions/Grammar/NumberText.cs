using System.Globalization;
using NewsExtract.Text;

namespace NewsExtract.Entities.Expressions.Grammar;

/// <summary>Reads numbers in digits: <c>1,200.50</c>, <c>1,7</c>, <c>2,00,000</c>, <c>½</c>. What cannot be held exactly enough is none.</summary>
internal static class NumberText
{
    private const int MostDigits = 15;

    public static bool TryParse(ReadOnlySpan<char> text, out double value)
    {
        value = 0;
        if (text.IsEmpty || text.Length > MostDigits * 2)
        {
            return false;
        }

        int lastComma = text.LastIndexOf(',');
        bool isComma = IsDecimalComma(text, lastComma);
        double fraction = 0;
        int digits = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            int digit = CharUnicodeInfo.GetDecimalDigitValue(c);
            if (digit >= 0)
            {
                value = fraction == 0 ? (value * 10) + digit : value + (digit * fraction);
                fraction /= 10;
                digits++;
            }
            else if (c == '.' || (c == ',' && isComma && i == lastComma))
            {
                if (fraction != 0)
                {
                    return false;
                }

                fraction = 0.1;
            }
            else if ((CharClasses.Of(c) & CharClass.Digit) != 0 && i == text.Length - 1 && fraction == 0 && CharUnicodeInfo.GetNumericValue(c) is > 0 and < 1 and double part)
            {
                value += part;
                digits++;
            }
            else if (c != ',' || fraction != 0 || i == 0)
            {
                return false;
            }
        }

        // Sums of tenths are inexact; the runtime's own reader is not.
        if (fraction != 0)
        {
            value = Exact(text, isComma);
        }

        return digits is > 0 and <= MostDigits;
    }

    /// <summary><c>60-70</c>, <c>7.5-9</c>: one token with both ends of a range.</summary>
    public static bool TryParseRange(ReadOnlySpan<char> text, out double low, out double high)
    {
        int dash = text.IndexOf('-');
        high = 0;
        return TryParse(dash > 0 ? text[..dash] : default, out low) && TryParse(text[(dash + 1)..], out high) && high > low;
    }

    /// <summary>Digits only, a whole number.</summary>
    public static bool TryParseWhole(ReadOnlySpan<char> text, int mostDigits, out int value)
    {
        value = 0;
        if (text.IsEmpty || text.Length > mostDigits)
        {
            return false;
        }

        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            value = (value * 10) + (c - '0');
        }

        return true;
    }

    private static double Exact(ReadOnlySpan<char> text, bool isComma)
    {
        Span<char> plain = stackalloc char[MostDigits * 2];
        int length = 0;
        int lastComma = text.LastIndexOf(',');
        for (int i = 0; i < text.Length; i++)
        {
            int digit = CharUnicodeInfo.GetDecimalDigitValue(text[i]);
            if (digit >= 0 || text[i] == '.' || (isComma && i == lastComma))
            {
                plain[length++] = digit >= 0 ? (char)('0' + digit) : '.';
            }
        }

        return double.Parse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    /// <summary>A single comma with one, two or more than three digits behind it parts the decimals.</summary>
    private static bool IsDecimalComma(ReadOnlySpan<char> text, int lastComma)
        => lastComma > 0 && text.IndexOf(',') == lastComma && text.Length - lastComma - 1 != 3 && text.IndexOf('.') < 0;
}
