using System.Globalization;

namespace NewsExtract.Tool;

/// <summary>
/// Refuses documents that decompression blows up out of all proportion. Pages shrink to a tenth, the most repetitive tables to a hundredth; gzip can go down to a thousandth,
/// and who does that wants to fill our memory.
/// </summary>
/// <param name="compressedBytes">How many compressed bytes have been read; null for what is not compressed.</param>
internal sealed class ExpansionGuard(Func<long>? compressedBytes)
{
    private const int MostRatio = 200;

    /// <summary>Less than this is no harm.</summary>
    private const int Harmless = 8 * 1024 * 1024;

    /// <summary>What a decompressor may have read before the document began.</summary>
    private const int ReadAhead = 16 * 1024;

    private long _start = compressedBytes?.Invoke() ?? 0;

    /// <summary>Called at the beginning of each document.</summary>
    public void Restart() => _start = compressedBytes?.Invoke() ?? 0;

    /// <summary>Whether a document of so many bytes is a bomb.</summary>
    public bool IsBomb(long bytes) => compressedBytes is not null && bytes > Harmless && bytes / MostRatio > compressedBytes() - _start + ReadAhead;

    /// <exception cref="InputException">A document of so many bytes is a bomb.</exception>
    public void Check(long bytes)
    {
        if (IsBomb(bytes))
        {
            throw new InputException(Refusal);
        }
    }

    /// <summary>What to say of a bomb.</summary>
    public static string Refusal { get; } = string.Create(CultureInfo.InvariantCulture, $"a decompression bomb: more than {MostRatio} times its compressed size; it is not read");
}
