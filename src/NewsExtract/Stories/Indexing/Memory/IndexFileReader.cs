using System.Buffers.Binary;
using System.Security.Cryptography;

namespace NewsExtract.Stories.Indexing.Memory;

/// <summary>Reads an index record by record; see <see cref="IndexFile"/>. No broken number asks for more memory than the stream has bytes. Not thread-safe.</summary>
internal sealed class IndexFileReader : IDisposable
{
    private const int FirstBuffer = 64 * 1024;

    private readonly IncrementalHash _digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly Stream _stream;
    private byte[] _buffer = new byte[FirstBuffer];

    private IndexFileReader(Stream stream) => _stream = stream;

    /// <exception cref="StoryFormatException">The stream holds no index that this version can read.</exception>
    public static (StoryIndexOptions Options, IndexStore Store) Read(Stream stream, CancellationToken cancellationToken)
    {
        using var file = new IndexFileReader(stream);
        file.CheckHeader();
        (StoryIndexOptions options, IndexStore store, int stories, int articles) = ReadOptions(file.Record("the options"));
        for (int i = 0; i < stories; i++)
        {
            ReadStory(file.Record("a story"), store);
        }

        for (int i = 0; i < articles; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadArticle(file.Record("an article"), store);
        }

        file.CheckDigest();
        return (options, store);
    }

    public void Dispose() => _digest.Dispose();

    private static (StoryIndexOptions Options, IndexStore Store, int Stories, int Articles) ReadOptions(IndexRecord record)
    {
        var options = new StoryIndexOptions
        {
            LinkThreshold = record.Double(),
            MergeThreshold = record.Double(),
            TimeWindow = record.Span(),
            HalfLife = record.Span(),
            MostCompared = record.Int32(),
            MostSampled = record.Int32(),
        };
        try
        {
            IndexChecks.Options(options);
        }
        catch (ArgumentOutOfRangeException bad)
        {
            throw record.Broken($"{bad.ParamName} is {bad.ActualValue}");
        }

        var store = new IndexStore { NextStory = record.Int64() };
        return (options, store, record.Number(int.MaxValue), record.Number(int.MaxValue));
    }

    private static void ReadStory(IndexRecord record, IndexStore store)
    {
        int rows = store.Stories.RowCount;
        long id = record.Int64();
        if (id <= (rows == 0 ? 0 : store.Stories[rows - 1].Id) || id >= store.NextStory)
        {
            throw record.Broken($"its id {id} is out of order");
        }

        store.Stories.Begin(id);
        for (int left = record.Number(int.MaxValue); left > 0; left--)
        {
            long merged = record.Int64();
            if (merged < 1 || merged >= store.NextStory || merged == id)
            {
                throw record.Broken($"story {merged} cannot have been merged into {id}");
            }

            store.Stories.Forward(merged, id);
        }
    }

    private static void ReadArticle(IndexRecord record, IndexStore store)
    {
        long time = record.Int64();
        int row = record.Number(store.Stories.RowCount);
        int number = store.Articles.Count;
        int group = record.Number(number + 1);
        char[] id = new char[record.Number(IndexChecks.LongestId + 1)];
        for (int i = 0; i < id.Length; i++)
        {
            id[i] = (char)BinaryPrimitives.ReadUInt16LittleEndian(record.Bytes(sizeof(char)));
        }

        string name = new(id);
        if (name.Length == 0 || store.TryGetSlot(name, out _) || (time != StoredArticle.NoTime && (time < DateTime.MinValue.Ticks || time > DateTime.MaxValue.Ticks)))
        {
            throw record.Broken($"the id '{name}' stands twice or the time {time} is none");
        }

        int slot = store.Append(name, StorySignature.FromBytes(record.Bytes(record.Int32())), time);
        store.Join(slot, row);
        if (store.Articles[group].Row != row)
        {
            throw record.Broken($"the copies of '{name}' are in another story");
        }

        store.Copies.Unite(slot, group);
    }

    private void CheckHeader()
    {
        ReadOnlySpan<byte> header = Take(IndexFile.HeaderLength, "its head");
        if (!header.StartsWith(IndexFile.Magic))
        {
            throw new StoryFormatException($"This is no saved story index: it starts with '{Convert.ToHexString(header[..IndexFile.Magic.Length])}'. Load a file that StoryIndex.Save wrote.");
        }

        int version = BinaryPrimitives.ReadInt32LittleEndian(header[IndexFile.Magic.Length..]);
        if (version is < IndexFile.OldestVersion or > IndexFile.FormatVersion)
        {
            throw new StoryFormatException($"The saved story index has format version {version}, and this NewsExtract reads versions {IndexFile.OldestVersion} to {IndexFile.FormatVersion}. Use a newer NewsExtract, or add the articles anew.");
        }

        _digest.AppendData(header);
    }

    private void CheckDigest()
    {
        byte[] actual = _digest.GetHashAndReset();
        ReadOnlySpan<byte> digest = Take(IndexFile.DigestLength, "its digest");
        if (!digest.SequenceEqual(actual))
        {
            throw new StoryFormatException($"The saved story index is broken: its bytes have the SHA-256 {Convert.ToHexString(actual)}, its end says {Convert.ToHexString(digest)}. Use a fresh copy of the file, or add the articles anew.");
        }
    }

    private IndexRecord Record(string name)
    {
        ReadOnlySpan<byte> prefix = Take(sizeof(int), name);
        int length = BinaryPrimitives.ReadInt32LittleEndian(prefix);
        _digest.AppendData(prefix);
        if (length is < 0 or > IndexFile.LongestRecord)
        {
            throw new IndexRecord(name, default).Broken($"the length is {length}");
        }

        ReadOnlySpan<byte> content = Take(length, name);
        _digest.AppendData(content);
        return new IndexRecord(name, content);
    }

    /// <summary>The next bytes of the stream. The buffer grows as bytes come, not as a number says.</summary>
    private ReadOnlySpan<byte> Take(int length, string name)
    {
        int count = 0;
        while (count < length)
        {
            if (count == _buffer.Length)
            {
                Array.Resize(ref _buffer, _buffer.Length * 2);
            }

            int read = _stream.Read(_buffer, count, Math.Min(length, _buffer.Length) - count);
            if (read == 0)
            {
                throw new StoryFormatException($"The saved story index is cut short: in {name}, {length} bytes are to come, but {count} are left. Use a fresh copy of the file, or add the articles anew.");
            }

            count += read;
        }

        return _buffer.AsSpan(0, length);
    }
}
