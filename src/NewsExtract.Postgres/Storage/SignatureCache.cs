using System.Collections.Concurrent;

namespace NewsExtract.Postgres.Storage;

/// <summary>
/// Signatures by number of article: neither ever changes, so what is kept stays true whoever else writes. Two generations: what is used moves into the younger one, and when that is
/// full the older one goes. Thread-safe.
/// </summary>
/// <param name="most">Signatures that are kept, about.</param>
internal sealed class SignatureCache(int most)
{
    private readonly object _turn = new();
    private ConcurrentDictionary<long, StorySignature> _young = new();
    private ConcurrentDictionary<long, StorySignature> _old = new();

    public bool TryGet(long number, out StorySignature signature)
    {
        if (_young.TryGetValue(number, out signature!))
        {
            return true;
        }

        if (!_old.TryGetValue(number, out signature!))
        {
            return false;
        }

        Add(number, signature);
        return true;
    }

    public void Add(long number, StorySignature signature)
    {
        if (most == 0)
        {
            return;
        }

        _young.TryAdd(number, signature);
        if (_young.Count * 2 <= most)
        {
            return;
        }

        lock (_turn)
        {
            if (_young.Count * 2 > most)
            {
                _old = _young;
                _young = new ConcurrentDictionary<long, StorySignature>();
            }
        }
    }
}
