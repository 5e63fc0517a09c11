using System.Globalization;

namespace NewsExtract.Facts;

/// <summary>Reads the <c>srcset</c> attribute: the same picture in several sizes.</summary>
internal static class SrcSet
{
    /// <summary>The address of the largest size, the last of several, with its width (or density) as stated; an empty address when there is none.</summary>
    public static (string Address, double Size) Largest(string? srcset)
    {
        (string Address, double Size) largest = ("", 0);
        ReadOnlySpan<char> rest = srcset;
        while (true)
        {
            // An address ends at white space, for it may hold commas itself; commas at its end part it from the next.
            rest = rest.TrimStart().TrimStart(',').TrimStart();
            if (rest.IsEmpty)
            {
                return largest;
            }

            int end = rest.IndexOfAny(" \t\r\n");
            ReadOnlySpan<char> address = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[end..];
            double size = 0;
            if (address[^1] == ',')
            {
                address = address.TrimEnd(',');
            }
            else
            {
                int comma = rest.IndexOf(',');
                size = SizeOf(comma < 0 ? rest : rest[..comma]);
                rest = comma < 0 ? default : rest[comma..];
            }

            if (largest.Address.Length == 0 || size > largest.Size || (size == largest.Size && size > 0))
            {
                largest = (address.ToString(), size);
            }
        }
    }

    private static double SizeOf(ReadOnlySpan<char> descriptor)
    {
        descriptor = descriptor.Trim();
        return descriptor.Length > 1 && double.TryParse(descriptor[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double size) ? size : 0;
    }
}
