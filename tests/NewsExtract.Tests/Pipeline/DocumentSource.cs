namespace NewsExtract.Tests.Pipeline;

/// <summary>A source that counts what is read of it and knows when it is let go.</summary>
internal sealed class DocumentSource(IEnumerable<NewsDocument?> documents) : IAsyncEnumerable<NewsDocument>
{
    private int _read;
    private int _open;

    /// <summary>Documents that were read, over all enumerations.</summary>
    public int Read => Volatile.Read(ref _read);

    /// <summary>Enumerations that were begun and not disposed.</summary>
    public int Open => Volatile.Read(ref _open);

    public static NewsDocument Document(int number)
        => NewsDocument.FromArticleText($"Minister Ada Moor{number} met {number} farmers in Oslo on Monday.", $"id-{number}") with { Title = number % 2 == 0 ? $"Moor{number} meets farmers" : null };

    public static IEnumerable<NewsDocument> Documents(int count) => Enumerable.Range(0, count).Select(Document);

    public async IAsyncEnumerator<NewsDocument> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _open);
        try
        {
            foreach (NewsDocument? document in documents)
            {
                await Task.Yield();
                cancellationToken.ThrowIfCancellationRequested();
                Interlocked.Increment(ref _read);
                yield return document!;
            }
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }
}
