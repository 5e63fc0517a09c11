using System.IO.Compression;
using System.Text;

namespace NewsExtract.Hostile.Cases;

/// <summary>Bytes whose charset is wrong, doubtful or none.</summary>
internal static class ByteCases
{
    public static IEnumerable<HostileCase> All()
    {
        yield return HostileCase.Bytes("bytes: UTF-8 cut in every character", size => [.. Encoding.UTF8.GetBytes(Filler.Repeat("\u00E9\u4E00\uD83D\uDE00", size / 2)).Where((_, i) => i % 5 != 4)]);
        yield return HostileCase.Bytes("bytes: UTF-8 cut at the end", size => Encoding.UTF8.GetBytes(Filler.Repeat("<p>caf\u00E9 ", size))[..^2]);
        yield return HostileCase.Bytes("bytes: UTF-16 without a mark", size => Encoding.Unicode.GetBytes(Filler.Page("", Filler.Repeat("<p>" + Filler.Sentence, size / 2))));
        yield return HostileCase.Bytes("bytes: UTF-16, other end first, odd length", size => Encoding.BigEndianUnicode.GetBytes(Filler.Page("", Filler.Repeat("<p>" + Filler.Sentence, size / 2)))[..^1]);
        yield return HostileCase.Bytes("bytes: labels that contradict", size => Encoding.UTF8.GetBytes(Filler.Repeat("<meta charset=shift_jis><meta charset=utf-16><?xml encoding='big5'?>", 2000) + Filler.Repeat("<p>caf\u00E9 \u4E00", size / 2)));
        yield return HostileCase.Bytes("bytes: Latin-1 that says UTF-8", size => Encoding.Latin1.GetBytes("<meta charset=utf-8>" + Filler.Repeat("<p>caf\u00E9 gar\u00E7on ", size)));
        yield return HostileCase.Bytes("bytes: Shift-JIS that is none", size => [.. Encoding.ASCII.GetBytes("<meta charset=shift_jis>"), .. Filled(size, 0x81)]);
        yield return HostileCase.Bytes("bytes: all 0xFF", size => Filled(size, 0xFF));
        yield return HostileCase.Bytes("bytes: all zero", size => new byte[size]);
        yield return HostileCase.Bytes("bytes: ISO-2022-JP escapes", size => Encoding.ASCII.GetBytes(Filler.Repeat("\u001B$B!!\u001B(B", size)));
        yield return HostileCase.Bytes("bytes: random", Noise);
        yield return HostileCase.Bytes("bytes: gzip", Gzip);
    }

    private static byte[] Filled(int size, byte value)
    {
        byte[] bytes = new byte[size];
        bytes.AsSpan().Fill(value);
        return bytes;
    }

    private static byte[] Noise(int size)
    {
        byte[] bytes = new byte[size];
        new Random(1).NextBytes(bytes);
        return bytes;
    }

    private static byte[] Gzip(int size)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Noise(size));
        }

        return packed.ToArray();
    }
}
