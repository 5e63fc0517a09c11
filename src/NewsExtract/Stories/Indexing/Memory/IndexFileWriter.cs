using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace NewsExtract.Stories.Indexing.Memory;

/// <summary>Writes an index; see <see cref="IndexFile"/>. The same articles, stories and options give the same bytes. Not thread-safe.</summary>
internal sealed class IndexFileWriter : IDisposable
{
    private readonly IncrementalHash _digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly ArrayBufferWriter<byte> _record = new(4096);
    private readonly Stream _stream;

    private IndexFileWriter(Stream stream) => _stream = stream;

    public static void Write(Stream stream, StoryIndexOptions options, IndexStore store, CancellationToken cancellationToken)
    {
        using var file = new IndexFileWriter(stream);
        Span<byte> header = stackalloc byte[IndexFile.HeaderLength];
        IndexFile.Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header[IndexFile.Magic.Length..], IndexFile.FormatVersion);
        file.Put(header);
        file.WriteOptions(options, store);
        file.WriteArticles(store, file.WriteStories(store), cancellationToken);
        stream.Write(file._digest.GetHashAndReset());
    }

    public void Dispose() => _digest.Dispose();

    private void WriteOptions(StoryIndexOptions options, IndexStore store)
    {
        Int64(BitConverter.DoubleToInt64Bits(options.LinkThreshold));
        Int64(BitConverter.DoubleToInt64Bits(options.MergeThreshold));
        Int64(options.TimeWindow?.Ticks ?? IndexFile.NoTicks);
        Int64(options.HalfLife?.Ticks ?? IndexFile.NoTicks);
        Int32(options.MostCompared);
        Int32(options.MostSampled);
        Int64(store.NextStory);
        Int32(store.Stories.Count);
        Int32(store.Live.Count);
        EndRecord();
    }

    /// <summary>Writes the stories by id.</summary>
    /// <returns>The number of each row among them.</returns>
    private int[] WriteStories(IndexStore store)
    {
        int[] numbers = new int[store.Stories.RowCount];
        int written = 0;
        for (int row = 0; row < numbers.Length; row++)
        {
            if (store.Stories[row].Count == 0)
            {
                continue;
            }

            numbers[row] = written++;
            IReadOnlyList<long> merged = store.Stories.MergedFrom(store.Stories[row].Id);
            Int64(store.Stories[row].Id);
            Int32(merged.Count);
            foreach (long id in merged)
            {
                Int64(id);
            }

            EndRecord();
        }

        return numbers;
    }

    /// <summary>Writes the articles in order of arrival; a group of copies is named by the number of its first article.</summary>
    private void WriteArticles(IndexStore store, int[] stories, CancellationToken cancellationToken)
    {
        var groups = new Dictionary<int, int>();
        int written = 0;
        for (int slot = 0; slot < store.Articles.Count; slot++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!store.Live.Contains(slot))
            {
                continue;
            }

            ref IndexedArticle article = ref store.Articles[slot];
            ref int group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, article.CopyRoot, out bool exists);
            group = exists ? group : written;
            Int64(article.Time);
            Int32(stories[article.Row]);
            Int32(group);
            Int32(article.Id.Length);
            foreach (char c in article.Id)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(_record.GetSpan(sizeof(char)), c);
                _record.Advance(sizeof(char));
            }

            byte[] signature = article.Signature.ToBytes();
            Int32(signature.Length);
            _record.Write(signature);
            EndRecord();
            written++;
        }
    }

    private void Int32(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_record.GetSpan(sizeof(int)), value);
        _record.Advance(sizeof(int));
    }

    private void Int64(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(_record.GetSpan(sizeof(long)), value);
        _record.Advance(sizeof(long));
    }

    private void EndRecord()
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, _record.WrittenCount);
        Put(length);
        Put(_record.WrittenSpan);
        _record.ResetWrittenCount();
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        _stream.Write(bytes);
        _digest.AppendData(bytes);
    }
}
