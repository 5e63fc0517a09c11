using NewsExtract.Training.Corpora;
using NewsExtract.Training.Corpora.Stories;

namespace NewsExtract.Training.Stories;

/// <summary>The story sets with what they name, found by the library's own tagger and linker.</summary>
internal sealed class StoryCorpora
{
    public const string BackgroundSet = "background";

    /// <summary>Letters by which a background article that a scored set has as well is known again.</summary>
    private const int OpeningLetters = 400;

    public required IReadOnlyList<TrainingStory> Background { get; init; }

    public required IReadOnlyList<TrainingStory> Topics { get; init; }

    public required IReadOnlyList<TrainingStory> Families { get; init; }

    public required IReadOnlyList<TrainingStory> Headlines { get; init; }

    public required IReadOnlyList<TrainingStory> Copies { get; init; }

    public required IReadOnlyList<(TrainingStory First, TrainingStory Second, bool IsSame)> Judged { get; init; }

    /// <exception cref="CorpusException">A set is missing or broken.</exception>
    public static StoryCorpora Load(string data, Action<string> progress, CancellationToken cancellation)
    {
        var engines = new Engines(new EntityTagger(), new EntityLinker(), new ArticleExtractor());
        IReadOnlyList<TrainingStory> Documents(string set, bool arePages = false)
        {
            IReadOnlyList<StoryDocument> documents = StoryReader.Documents(PathOf(data, set, "docs.jsonl.gz"));
            progress($"reading {documents.Count} articles of {set}");
            return [.. documents.AsParallel().AsOrdered().WithCancellation(cancellation).Select(document => engines.Read(document.Record, document.Cluster, document.Group, arePages))];
        }

        IReadOnlyList<TrainingStory> families = Documents("recurring");
        HashSet<string> scored = [.. families.Select(Opening)];
        IReadOnlyList<LabelledPair> pairs = [.. new[] { "tgcontest_en", "tgcontest_ru" }.SelectMany(set => StoryReader.Pairs(PathOf(data, set, "pairs.jsonl.gz")))];
        return new StoryCorpora
        {
            Families = families,
            Background = [.. Documents(BackgroundSet).Where(story => !scored.Contains(Opening(story)))],
            Topics = Documents("ecbplus"),
            Headlines = Documents("uci_headlines"),
            Copies = Documents("near_duplicates", arePages: true),
            Judged = [.. pairs.AsParallel().AsOrdered().WithCancellation(cancellation).Select(pair => (engines.Read(pair.First), engines.Read(pair.Second), pair.Gold >= 0.5))],
        };
    }

    /// <summary>A file of a set.</summary>
    /// <exception cref="CorpusException">There is none.</exception>
    public static string PathOf(string data, string set, string file)
    {
        string path = Path.Combine(data, "stories", set, file);
        return File.Exists(path) ? path : throw new CorpusException($"No story set: there is no file '{path}'; pass --data DIR, a folder with stories/{set} in it.");
    }

    private static string Opening(TrainingStory story) => new([.. story.Story.Text.Where(char.IsLetter).Take(OpeningLetters).Select(char.ToLowerInvariant)]);

    private sealed record Engines(EntityTagger Tagger, EntityLinker Linker, ArticleExtractor Extractor)
    {
        public TrainingStory Read(StoryRecord record, string? cluster = null, string? group = null, bool isPage = false)
        {
            string text = isPage ? Extractor.ExtractPlainText(record.Text).Text : record.Text;
            StoryText story = new StoryText { Text = text, Title = record.Title }.WithNames(Tagger, Linker, published: null);
            return new TrainingStory(story, cluster, group, record.Date is { } date ? DateOnly.FromDateTime(date.Date).DayNumber : null);
        }
    }
}
