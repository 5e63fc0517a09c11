using System.Runtime.InteropServices;
using NewsExtract.Stories.Signatures;

namespace NewsExtract.Stories.Indexing.Memory;

/// <summary>What a story index holds: articles by slot, what finds them, their stories and copies. It decides nothing. Not thread-safe for writers.</summary>
internal sealed class IndexStore
{
    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);
    private readonly Postings _terms;
    private readonly Postings _bands;

    public IndexStore()
    {
        _terms = new Postings(StorySketch.MostKeys, Live);
        _bands = new Postings(SketchBands.Count, Live);
        Copies = new CopyGroups(Articles);
    }

    /// <summary>All slots, also those of articles that are gone.</summary>
    public PagedArray<IndexedArticle> Articles { get; } = new();

    public SlotSet Live { get; } = new();

    public StoryTable Stories { get; } = new();

    public CopyGroups Copies { get; }

    /// <summary>The id of the next story.</summary>
    public long NextStory { get; set; } = 1;

    /// <summary>Whether more is gone than is left, so that a copy without it is worth its cost.</summary>
    public bool IsSparse => Articles.Count - Live.Count > Live.Count + 1024;

    public bool TryGetSlot(string id, out int slot) => _slots.TryGetValue(id, out slot);

    /// <summary>Adds an article that is in no story yet.</summary>
    /// <returns>Its slot.</returns>
    public int Append(string id, StorySignature signature, long time)
    {
        int slot = Articles.Count;
        Articles.Add(new IndexedArticle { Id = id, Signature = signature, Time = time });
        _slots.Add(id, slot);
        Live.Add(slot);
        Copies.Start(slot);
        Span<uint> keys = stackalloc uint[StorySketch.MostKeys];
        _terms.Add(slot, keys[..CandidateKeys.Terms(signature, keys)]);
        _bands.Add(slot, keys[..CandidateKeys.Bands(signature, keys)]);
        return slot;
    }

    /// <summary>Puts an article into a story.</summary>
    public void Join(int slot, int row)
    {
        Articles[slot].Row = row;
        Stories.Add(row, slot);
    }

    /// <summary>Merges a story into another.</summary>
    public void Merge(int goes, int stays)
    {
        ref StoryRow gone = ref Stories[goes];
        for (int i = 0; i < gone.Count; i++)
        {
            Articles[gone.SlotAt(i)].Row = stays;
        }

        Stories.Merge(goes, stays);
    }

    public void Remove(int slot)
    {
        ref IndexedArticle article = ref Articles[slot];
        Span<uint> keys = stackalloc uint[StorySketch.MostKeys];
        Live.Remove(slot);
        _terms.Remove(keys[..CandidateKeys.Terms(article.Signature, keys)]);
        _bands.Remove(keys[..CandidateKeys.Bands(article.Signature, keys)]);
        _slots.Remove(article.Id);
        Stories.Remove(article.Row, slot);
        article.Id = null!;
        article.Signature = null!;
    }

    /// <summary>The latest articles with a key; see <see cref="Postings.Latest"/>.</summary>
    public int Latest(uint key, bool isBand, Span<int> slots, bool unlinks) => (isBand ? _bands : _terms).Latest(key, slots, unlinks);

    /// <summary>A story that has articles, as a record.</summary>
    public Story View(int row)
    {
        StoryRow story = Stories[row];
        var members = new StoryMember[story.Count];
        for (int i = 0; i < members.Length; i++)
        {
            ref IndexedArticle article = ref Articles[story.SlotAt(i)];
            members[i] = new StoryMember(article.Id, article.Time, article.Signature.ShingleCount, article.CopyRoot);
        }

        return StoryViews.Of(story.Id, members, Stories.MergedFrom(story.Id));
    }

    /// <summary>A copy without what is gone, which gives the same answers.</summary>
    public IndexStore Compact()
    {
        var copy = new IndexStore { NextStory = NextStory };
        int[] rows = new int[Stories.RowCount];
        for (int row = 0; row < rows.Length; row++)
        {
            if (Stories[row].Count > 0)
            {
                long id = Stories[row].Id;
                rows[row] = copy.Stories.Begin(id);
                foreach (long merged in Stories.MergedFrom(id))
                {
                    copy.Stories.Forward(merged, id);
                }
            }
        }

        var roots = new Dictionary<int, int>();
        for (int slot = 0; slot < Articles.Count; slot++)
        {
            if (Live.Contains(slot))
            {
                ref IndexedArticle article = ref Articles[slot];
                int moved = copy.Append(article.Id, article.Signature, article.Time);
                copy.Join(moved, rows[article.Row]);
                ref int root = ref CollectionsMarshal.GetValueRefOrAddDefault(roots, article.CopyRoot, out bool exists);
                root = exists ? root : moved;
                copy.Copies.Unite(moved, root);
            }
        }

        return copy;
    }
}
