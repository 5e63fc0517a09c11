using System.Collections;

namespace NewsExtract.Tests.Conformance;

/// <summary>Articles whose reader is stopped when it has asked for some number of them, over all passes.</summary>
/// <param name="entries">The articles.</param>
/// <param name="after">So many are given out before.</param>
/// <param name="stop">What is cancelled then.</param>
internal sealed class StoppingEntries(IReadOnlyList<StoryIndexEntry> entries, int after, CancellationTokenSource stop) : IReadOnlyList<StoryIndexEntry>
{
    private int _given;

    public int Count => entries.Count;

    public StoryIndexEntry this[int index]
    {
        get
        {
            if (++_given == after)
            {
                stop.Cancel();
            }

            return entries[index];
        }
    }

    public IEnumerator<StoryIndexEntry> GetEnumerator()
    {
        for (int i = 0; i < entries.Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
