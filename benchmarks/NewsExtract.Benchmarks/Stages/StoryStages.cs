using NewsExtract.Benchmarks.Inputs;
using NewsExtract.Benchmarks.References;
using NewsExtract.Stories.Signatures;

namespace NewsExtract.Benchmarks.Stages;

/// <summary>The stages of telling stories apart: sketches, signatures, comparisons, the index in memory.</summary>
internal static class StoryStages
{
    private const int IndexedArticles = 200;
    private const int Neighbours = 10;

    public static Stage MinHash(StageInputs inputs)
    {
        StoryWord[][] texts = [.. inputs.Articles.Select(Words)];
        var shingles = new Shingles();
        byte[] sketch = new byte[MinHashSketch.Bins];
        return OverArticles(inputs) with
        {
            Name = StageNames.MinHash,
            Work = () => Passes.Sum(texts.Length, i =>
            {
                shingles.Fill(texts[i]);
                MinHashSketch.Fill(shingles.Hashes, sketch);
                return sketch[0] + sketch[^1];
            }),
            Check = () => Answers.Require(texts.All(words => IsSketchOf(words, shingles, sketch)), StageNames.MinHash, "a sketch is not that of the least hashes of the shingles"),
        };
    }

    public static Stage Signing(StageInputs inputs)
    {
        var signer = new StorySigner();
        StoryText[] stories = Stories(inputs);
        return OverArticles(inputs) with
        {
            Name = StageNames.Signature,
            Work = () => Passes.Sum(stories.Length, i => signer.Sign(stories[i]).ShingleCount),
            Check = () => Answers.Require(stories.All(story => signer.Sign(story) is var signature && signature.Resemblance(signer.Sign(story)) == 1 && signature.Profile.Length > 0), StageNames.Signature, "an article is no copy of itself"),
            Allocation = AllocationScale.Per("article", stories.Length),
        };
    }

    public static Stage Comparison(StageInputs inputs)
    {
        var comparer = new StoryComparer();
        StorySignature[] signatures = Signatures(inputs);
        return OverPairs(signatures) with
        {
            Name = StageNames.Comparison,
            Work = () => Passes.Sum(signatures.Length, i => (long)(1e6 * comparer.Score(signatures[i], signatures[(i + 1) % signatures.Length]))),
            Check = () => Answers.Require(
                signatures.Index().All(at => comparer.Score(at.Item, at.Item) > Math.Max(0.5, comparer.Score(at.Item, signatures[(at.Index + 1) % signatures.Length]))),
                StageNames.Comparison,
                "an article is more like another than like itself"),
        };
    }

    /// <summary>Comparisons that say why.</summary>
    public static Stage Evidence(StageInputs inputs)
    {
        var comparer = new StoryComparer();
        StorySignature[] signatures = Signatures(inputs);
        return OverPairs(signatures) with
        {
            Name = StageNames.Evidence,
            Work = () => Passes.Sum(signatures.Length, i => comparer.Compare(signatures[i], signatures[(i + 1) % signatures.Length]).Evidence.Count),
            Check = () => Answers.Require(
                signatures.All(signature => comparer.Compare(signature, signature) is { Relation: StoryRelation.NearDuplicate, Evidence.Count: > 0 }),
                StageNames.Evidence,
                "an article is no copy of itself"),
        };
    }

    /// <summary>Fills an index of its own, empty at first.</summary>
    public static Stage IndexAdding(StageInputs inputs)
    {
        StoryIndexEntry[] entries = Stream(inputs);
        return OverIndex(entries) with
        {
            Name = StageNames.IndexAdd,
            Work = () =>
            {
                using StoryIndex index = Fill(entries);
                return index.StoryCount;
            },
            Check = () =>
            {
                using StoryIndex index = Fill(entries);
                Answers.Require(index.Count == entries.Length && index.StoryCount > 1 && index.StoryCount < entries.Length, StageNames.IndexAdd, $"{entries.Length} articles make {index.StoryCount} stories");
            },
        };
    }

    public static Stage IndexFinding(StageInputs inputs)
    {
        StoryIndexEntry[] entries = Stream(inputs);
        StoryIndex index = Fill(entries);
        return OverIndex(entries) with
        {
            Name = StageNames.IndexFind,
            Work = () => Passes.Sum(entries.Length, i => index.FindSimilar(entries[i].Signature, Neighbours).Count),
            Check = () => Answers.Require(entries.All(entry => index.FindSimilar(entry.Signature, 1)[0].Score > 0.5), StageNames.IndexFind, "an article that is in the index is not found"),
        };
    }

    private static StoryIndex Fill(StoryIndexEntry[] entries)
    {
        var index = new StoryIndex();
        foreach (StoryIndexEntry entry in entries)
        {
            index.Add(entry.Id, entry.Signature, entry.Arrived);
        }

        return index;
    }

    private static StoryIndexEntry[] Stream(StageInputs inputs) => new SignatureStream(inputs.Articles).Next(IndexedArticles);

    private static StoryText[] Stories(StageInputs inputs)
    {
        var tagger = new EntityTagger();
        var linker = new EntityLinker();
        return [.. inputs.Articles.Select((text, i) =>
        {
            IReadOnlyList<EntityMention> mentions = tagger.Tag(text);
            return new StoryText
            {
                Text = text,
                Title = i < inputs.Generated.Count ? inputs.Generated[i].Article.Headline : null,
                Published = i < inputs.Generated.Count ? inputs.Generated[i].Article.Published : null,
                Entities = linker.Link(text, mentions),
                Mentions = mentions,
            };
        })];
    }

    private static StorySignature[] Signatures(StageInputs inputs)
    {
        var signer = new StorySigner();
        return [.. Stories(inputs).Select(story => signer.Sign(story))];
    }

    private static StoryWord[] Words(string text)
    {
        var words = new StoryWords();
        words.Fill(text);
        return words.Words.ToArray();
    }

    private static uint[] Hashes(string text) => [.. Words(text).Select(word => word.Hash)];

    private static bool IsSketchOf(StoryWord[] words, Shingles shingles, byte[] sketch)
    {
        shingles.Fill(words);
        MinHashSketch.Fill(shingles.Hashes, sketch);
        ulong[] minima = new ulong[BareMinHash.Bins];
        BareMinHash.Fill([.. words.Select(word => word.Hash)], minima);
        return words.Length < Shingles.Words || minima.Index().All(bin => bin.Item == ulong.MaxValue || (byte)MinHashSketch.Mix(bin.Item) == sketch[bin.Index]);
    }

    private static Stage OverArticles(StageInputs inputs)
    {
        uint[][] words = [.. inputs.Articles.Select(Hashes)];
        return Empty(() => BareMinHash.Run(words), "bare hash-and-min loop", inputs.Articles.Count, "articles", "article");
    }

    private static Stage OverPairs(StorySignature[] signatures) => Empty(() => SignaturePass.Run(signatures), "a pass over the bytes", signatures.Length, "pairs", "pair");

    private static Stage OverIndex(StoryIndexEntry[] entries)
    {
        StorySignature[] signatures = [.. entries.Select(entry => entry.Signature)];
        return Empty(() => SignaturePass.Run(signatures), "a pass over the bytes", entries.Length, "articles", "article");
    }

    private static Stage Empty(Func<long> reference, string referenceName, int count, string units, string unit) => new()
    {
        Name = "",
        ReferenceName = referenceName,
        Reference = reference,
        Work = () => 0,
        Check = () => { },
        Units = count,
        Unit = units,
        Allocation = AllocationScale.Per(unit, count),
    };
}
