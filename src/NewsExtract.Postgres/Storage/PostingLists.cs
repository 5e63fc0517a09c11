using System.Runtime.InteropServices;
using NewsExtract.Stories.Indexing;

namespace NewsExtract.Postgres.Storage;

/// <summary>Which articles have the keys of some articles: those of the tables, and those that are being added. Not thread-safe.</summary>
internal sealed class PostingLists(IndexSession session, IPostingReader reader, ForgottenMark forgotten)
{
    private readonly Dictionary<long, List<Posting>> _read = [];
    private readonly Dictionary<long, List<Posting>> _added = [];
    private readonly Dictionary<long, int> _known = [];
    private readonly CandidateTally<long> _tally = new();
    private readonly Dictionary<long, long> _times = [];

    /// <summary>Reads what the tables have for the keys of articles, as far as it is not known.</summary>
    public void Read(IEnumerable<StorySignature> signatures)
    {
        var wanted = new Dictionary<long, int>();
        Span<CandidateKey> buffer = stackalloc CandidateKey[CandidateKeys.Count];
        foreach (StorySignature signature in signatures)
        {
            foreach (CandidateKey key in buffer[..CandidateKeys.Fill(signature, buffer)])
            {
                long name = PostingKey.Of(key);
                if (_known.GetValueOrDefault(name) < key.Most)
                {
                    ref int most = ref CollectionsMarshal.GetValueRefOrAddDefault(wanted, name, out _);
                    most = Math.Max(most, key.Most);
                }
            }
        }

        if (wanted.Count == 0)
        {
            return;
        }

        foreach ((long key, List<Posting> list) in reader.Latest(session, wanted, forgotten))
        {
            _read[key] = list;
            foreach (Posting posting in list)
            {
                _times[posting.Number] = posting.Time;
            }
        }

        foreach ((long key, int most) in wanted)
        {
            _known[key] = most;
        }
    }

    /// <summary>Adds an article behind all others.</summary>
    public void Add(long number, StorySignature signature, long time)
    {
        _times[number] = time;
        foreach (long key in PostingKey.AllOf(signature))
        {
            ref List<Posting>? list = ref CollectionsMarshal.GetValueRefOrAddDefault(_added, key, out _);
            (list ??= []).Add(new Posting(number, time));
        }
    }

    /// <summary>The articles that have most in common with one whose keys were read, the most promising first.</summary>
    public long[] Best(in CandidateQuery query)
    {
        _tally.Clear();
        Span<CandidateKey> keys = stackalloc CandidateKey[CandidateKeys.Count];
        Span<long> latest = stackalloc long[CandidateKeys.MostOfKey];
        foreach (CandidateKey key in keys[..CandidateKeys.Fill(query.Signature, keys)])
        {
            _tally.Add(latest[..Latest(key, latest)], key.Weight);
        }

        long[] best = new long[Math.Min(query.Most, _times.Count)];
        (TimeWindow window, long time) = (query.Window, query.Time);
        return best[.._tally.TakeBest(best, number => window.Contains(_times[number], time))];
    }

    private int Latest(CandidateKey key, Span<long> numbers)
    {
        long name = PostingKey.Of(key);
        int count = 0;
        if (_added.TryGetValue(name, out List<Posting>? added))
        {
            for (int i = added.Count - 1; i >= 0 && count < key.Most; i--)
            {
                numbers[count++] = added[i].Number;
            }
        }

        if (_read.TryGetValue(name, out List<Posting>? read))
        {
            for (int i = 0; i < read.Count && count < key.Most; i++)
            {
                numbers[count++] = read[i].Number;
            }
        }

        return count;
    }
}
