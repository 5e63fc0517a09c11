namespace NewsExtract;

/// <summary>A sequence that gives its documents at once, as one that may have to be waited for.</summary>
internal sealed class PulledDocuments(IEnumerable<NewsDocument> documents) : IAsyncEnumerable<NewsDocument>
{
    public IAsyncEnumerator<NewsDocument> GetAsyncEnumerator(CancellationToken cancellationToken = default) => new Enumerator(documents.GetEnumerator());

    private sealed class Enumerator(IEnumerator<NewsDocument> documents) : IAsyncEnumerator<NewsDocument>
    {
        public NewsDocument Current => documents.Current;

        public ValueTask<bool> MoveNextAsync() => new(documents.MoveNext());

        public ValueTask DisposeAsync()
        {
            documents.Dispose();
            return default;
        }
    }
}
