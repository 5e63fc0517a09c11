using System.Collections.Concurrent;
using NewsExtract.Stories.Signatures;

namespace NewsExtract;

/// <summary>Computes <see cref="StorySignature"/>s. Thread-safe.</summary>
public sealed class StorySigner
{
    private static readonly int MostIdle = Environment.ProcessorCount;
    private readonly ConcurrentBag<SignatureBuilder> _idle = [];
    private readonly TermTable _table;

    /// <summary>Makes a signer with the document frequencies in the package.</summary>
    public StorySigner()
        : this(StoryModel.Embedded.Terms)
    {
    }

    internal StorySigner(TermTable table) => _table = table;

    /// <summary>Signs an article. A text without words gives a signature that resembles none. Linear in the length of the text.</summary>
    /// <param name="story">The article.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public StorySignature Sign(StoryText story, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(story);
        cancellationToken.ThrowIfCancellationRequested();
        SignatureBuilder builder = _idle.TryTake(out SignatureBuilder? idle) ? idle : new SignatureBuilder();
        StorySignature signature = builder.Build(story, _table, cancellationToken);
        if (_idle.Count < MostIdle && !builder.IsTooBig)
        {
            _idle.Add(builder);
        }

        return signature;
    }
}
