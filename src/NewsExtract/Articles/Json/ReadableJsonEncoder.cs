using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace NewsExtract;

/// <summary>
/// Leaves text of every script as it is and escapes what JSON, a script element and JavaScript would trip over. The encoders of the
/// platform do the one or the other: the relaxed one leaves <c>&lt;/script&gt;</c> and escapes every emoji.
/// </summary>
internal sealed class ReadableJsonEncoder : JavaScriptEncoder
{
    private const int LongestEscape = 6;

    private static readonly bool[] AsciiToEncode = [.. Enumerable.Range(0, 0x80).Select(MustBeEncoded)];

    public override int MaxOutputCharactersPerInputCharacter => LongestEscape;

    public override bool WillEncode(int unicodeScalar) => MustBeEncoded(unicodeScalar);

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var rest = new ReadOnlySpan<char>(text, textLength);
        int index = PlainLength(rest);
        return index == textLength ? -1 : index;
    }

    /// <summary>As the base class does it, but a run of plain characters at a time: most texts have a line end or a quotation mark somewhere.</summary>
    public override OperationStatus Encode(ReadOnlySpan<char> source, Span<char> destination, out int charsConsumed, out int charsWritten, bool isFinalBlock = true)
    {
        charsConsumed = charsWritten = 0;
        while (charsConsumed < source.Length)
        {
            ReadOnlySpan<char> rest = source[charsConsumed..];
            int plain = PlainLength(rest);
            if (plain > 0)
            {
                if (!rest[..plain].TryCopyTo(destination[charsWritten..]))
                {
                    return OperationStatus.DestinationTooSmall;
                }

                charsConsumed += plain;
                charsWritten += plain;
                continue;
            }

            OperationStatus status = base.Encode(rest[..1], destination[charsWritten..], out int consumed, out int written, isFinalBlock || rest.Length > 1);
            charsConsumed += consumed;
            charsWritten += written;
            if (status != OperationStatus.Done)
            {
                return status;
            }
        }

        return OperationStatus.Done;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var output = new Span<char>(buffer, bufferLength);
        if (!WillEncode(unicodeScalar))
        {
            return new Rune(unicodeScalar).TryEncodeToUtf16(output, out numberOfCharactersWritten);
        }

        return unicodeScalar switch
        {
            '"' => output.TryWrite($"\\\"", out numberOfCharactersWritten),
            '\\' => output.TryWrite($"\\\\", out numberOfCharactersWritten),
            '\n' => output.TryWrite($"\\n", out numberOfCharactersWritten),
            '\t' => output.TryWrite($"\\t", out numberOfCharactersWritten),
            '\r' => output.TryWrite($"\\r", out numberOfCharactersWritten),
            _ => output.TryWrite(CultureInfo.InvariantCulture, $"\\u{unicodeScalar:X4}", out numberOfCharactersWritten),
        };
    }

    private static bool MustBeEncoded(int code) => code switch
    {
        '"' or '\\' or '<' or '>' or '&' or 0x2028 or 0x2029 => true,
        < ' ' or (>= 0x7F and <= 0x9F) or (>= 0xD800 and <= 0xDFFF) => true,
        _ => false,
    };

    /// <summary>How many characters there are before the first one to encode, or half of one.</summary>
    private static int PlainLength(ReadOnlySpan<char> text)
    {
        bool[] ascii = AsciiToEncode;
        int index = 0;
        while (index < text.Length)
        {
            char c = text[index];
            if (c < ascii.Length ? ascii[c] : MustBeEncoded(c))
            {
                // Both halves are marked as to be encoded; together they are a character like any other.
                bool isPair = index + 1 < text.Length && char.IsSurrogatePair(c, text[index + 1]);
                if (!isPair)
                {
                    return index;
                }

                index++;
            }

            index++;
        }

        return index;
    }
}
