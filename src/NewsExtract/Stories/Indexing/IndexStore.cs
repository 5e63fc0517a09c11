using System.Runtime.InteropServices;
using NewsExtract.Stories.Signatures;

namespace NewsExtract.Stories.Indexing;

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
        Span<uint> bands = stackalloc uint[SketchBands.Count];
        _terms.Add(slot, signature.CandidateKeys);
        _bands.Add(slot, bands[..SketchBands.Fill(signature, bands)]);
        return slot;
    }

    /// <summary>Puts an article into a story.</summary>
    public void Join(int slot, int row)
    {
        Articles[slot].Row = row;
        Stories.Add(row, slot);
    }

    /// <summary>Makes two stories one; the fuller one stays, of two as full the older.</summary>
    /// <returns>The row that stays.</returns>
    public int Merge(int first, int second)
    {
        int fuller = Stories[first].Count.CompareTo(Stories[second].Count);
        bool firstStays = fuller > 0 || (fuller == 0 && first < second);
        (int stays, int goes) = firstStays ? (first, second) : (second, first);
        ref StoryRow gone = ref Stories[goes];
        for (int i = 0; i < gone.Count; i++)
        {
            Articles[gone.SlotAt(i)].Row = stays;
        }

        Stories.Merge(goes, stays);
        return stays;
    }

    public void Remove(int slot)
    {
        ref IndexedArticle article = ref Articles[slot];
        Span<uint> bands = stackalloc uint[SketchBands.Count];
        Live.Remove(slot);
        _terms.Remove(article.Signature.CandidateKeys);
        _bands.Remove(bands[..SketchBands.Fill(article.Signature, bands)]);
        _slots.Remove(article.Id);
        Stories.Remove(article.Row, slot);
        article.Id = null!;
        article.Signature = null!;
    }

    /// <summary>The latest articles with a key of a term.</summary>
    public int LatestOfTerm(uint key, Span<int> slots, bool unlinks) => _terms.Latest(key, slots, unlinks);

    /// <summary>The latest articles with a band of a sketch.</summary>
    public int LatestOfBand(uint key, Span<int> slots, bool unlinks) => _bands.Latest(key, slots, unlinks);

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
