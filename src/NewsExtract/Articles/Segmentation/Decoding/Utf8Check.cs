using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace NewsExtract.Segmentation;

/// <summary>Tells UTF-8, also when a few bytes of it are broken, from text of any other charset.</summary>
internal static class Utf8Check
{
    /// <summary>Other charsets make a valid sequence by chance about as often as UTF-8 pages break one: hardly ever in a hundred.</summary>
    private const int SequencesPerError = 100;

    /// <summary>The same where the page calls itself UTF-8.</summary>
    private const int SequencesPerErrorWhenLabelled = 5;

    public static bool IsPlausible(ReadOnlySpan<byte> bytes, bool isLabelled)
    {
        if (Utf8.IsValid(bytes))
        {
            return true;
        }

        int valid = 0;
        int invalid = 0;
        for (int position = 0; ;)
        {
            int ascii = bytes[position..].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0)
            {
                break;
            }

            position += ascii;
            OperationStatus status = Rune.DecodeFromUtf8(bytes[position..], out _, out int length);
            position += length;
            if (status == OperationStatus.NeedMoreData)
            {
                // Cut off inside a character: no error of the page.
                break;
            }

            valid += status == OperationStatus.Done ? 1 : 0;
            invalid += status == OperationStatus.Done ? 0 : 1;
        }

        return (long)invalid * (isLabelled ? SequencesPerErrorWhenLabelled : SequencesPerError) <= valid && valid > 0;
    }

    /// <summary>ISO-2022-JP is ASCII to look at; its escape sequences give it away.</summary>
    public static bool HasJapaneseEscapes(ReadOnlySpan<byte> bytes)
        => !bytes.ContainsAnyInRange((byte)0x80, (byte)0xFF) && (bytes.IndexOf("\u001b$B"u8) >= 0 || bytes.IndexOf("\u001b$@"u8) >= 0);
}
