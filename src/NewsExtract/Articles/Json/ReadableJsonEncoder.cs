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

    public override int MaxOutputCharactersPerInputCharacter => LongestEscape;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar switch
    {
        '"' or '\\' or '<' or '>' or '&' or 0x2028 or 0x2029 => true,
        < ' ' or (>= 0x7F and <= 0x9F) or (>= 0xD800 and <= 0xDFFF) => true,
        _ => false,
    };

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        int index = 0;
        var rest = new ReadOnlySpan<char>(text, textLength);
        while (Rune.DecodeFromUtf16(rest[index..], out Rune rune, out int length) == System.Buffers.OperationStatus.Done && !WillEncode(rune.Value))
        {
            index += length;
        }

        return index == textLength ? -1 : index;
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
}
