namespace NewsExtract.Tool;

/// <summary>Reads streams into memory, so far and no further.</summary>
internal static class BoundedRead
{
    private const int BufferBytes = 1 << 16;

    /// <summary>Reads to the end, or as much as may be.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="most">Bytes to read at most.</param>
    /// <param name="guard">Refuses what blows up; restarted already.</param>
    /// <exception cref="InputException">It is a decompression bomb.</exception>
    public static ReadOnlyMemory<byte> ToEnd(Stream stream, long most, ExpansionGuard guard)
    {
        MemoryStream bytes = new();
        byte[] buffer = new byte[BufferBytes];
        int read;
        while (bytes.Length < most && (read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, most - bytes.Length))) > 0)
        {
            bytes.Write(buffer, 0, read);
            guard.Check(bytes.Length);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
