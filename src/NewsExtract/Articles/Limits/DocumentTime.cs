using System.Diagnostics;

namespace NewsExtract;

/// <summary>The time one document has, in shares: what is read by the end of a share is worked on in the next, so that little time gives a part of the result rather than none.</summary>
/// <param name="limit">All of the time; <see cref="Timeout.InfiniteTimeSpan"/> for no end.</param>
/// <param name="caller">The caller's own token.</param>
internal readonly struct DocumentTime(TimeSpan limit, CancellationToken caller)
{
    private readonly long _start = Stopwatch.GetTimestamp();

    /// <summary>A source that is cancelled by the caller, or when this share of the time is over.</summary>
    public CancellationTokenSource Until(double share)
    {
        var source = CancellationTokenSource.CreateLinkedTokenSource(caller);
        if (limit != Timeout.InfiniteTimeSpan)
        {
            TimeSpan rest = (limit * share) - Stopwatch.GetElapsedTime(_start);
            if (rest > TimeSpan.Zero)
            {
                source.CancelAfter(rest);
            }
            else
            {
                source.Cancel();
            }
        }

        return source;
    }

    /// <summary>Whether it was time that ended some work, and not the caller.</summary>
    public bool IsUp => !caller.IsCancellationRequested;
}
