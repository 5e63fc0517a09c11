using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NewsExtract.Tool;

/// <summary>A line between <c>newsextract sign</c> and <c>newsextract pair</c>: key, id and signature, tabs between. The key comes first and is always as long, so that sorting groups it.</summary>
/// <param name="Key">One of the article's keys.</param>
/// <param name="Id">Its id as JSON.</param>
/// <param name="Signature">Its signature.</param>
/// <param name="Keys">All its keys, the most telling first.</param>
internal sealed record SignedLine(ulong Key, string Id, StorySignature Signature, ulong[] Keys)
{
    private const char Separator = '\t';
    private const string KeyFormat = "x10";

    /// <summary>All lines of an article.</summary>
    public static string Write(JsonElement id, StorySignature signature)
    {
        string rest = $"{Separator}{StoryJsonFormat.Write(id)}{Separator}{Convert.ToBase64String(signature.ToBytes())}\n";
        StringBuilder lines = new();
        foreach (ulong key in signature.JoinKeys())
        {
            lines.Append(key.ToString(KeyFormat, CultureInfo.InvariantCulture)).Append(rest);
        }

        return lines.ToString();
    }

    /// <exception cref="InputException">The line is none.</exception>
    public static SignedLine Parse(ReadOnlySpan<byte> line)
    {
        string[] parts = Encoding.UTF8.GetString(line.TrimEnd((byte)'\r')).Split(Separator);
        if (parts is not [var key, var id, var signature] || !ulong.TryParse(key, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong number) || id.Length == 0)
        {
            throw new InputException($"no line of '{CommandLine.Name} sign', which is key, id and signature with tabs between");
        }

        byte[] bytes = new byte[signature.Length];
        if (!Convert.TryFromBase64String(signature, bytes, out int length))
        {
            throw new InputException("its signature is no Base64");
        }

        try
        {
            StorySignature read = StorySignature.FromBytes(bytes.AsSpan(0, length));
            return new(number, id, read, read.JoinKeys());
        }
        catch (StoryFormatException error)
        {
            throw new InputException(error.Message);
        }
    }
}
