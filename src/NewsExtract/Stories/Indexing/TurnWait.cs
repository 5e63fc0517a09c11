namespace NewsExtract.Stories.Indexing;

/// <summary>Waits for a lock, which takes no token, until it is there or the caller no longer wants it.</summary>
internal static class TurnWait
{
    /// <summary>How late the wish to stop may be noticed.</summary>
    public static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(20);

    /// <param name="tryEnter">Tries to get the lock for some time.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="OperationCanceledException">It was ended; the lock is not held.</exception>
    public static void For(Func<TimeSpan, bool> tryEnter, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        while (!tryEnter(cancellationToken.CanBeCanceled ? Slice : Timeout.InfiniteTimeSpan))
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
