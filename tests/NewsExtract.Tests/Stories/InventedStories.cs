using NewsExtract.Models.Trees;
using NewsExtract.Stories.Comparison;
using NewsExtract.Stories.Model;
using NewsExtract.Stories.Signatures;

namespace NewsExtract.Tests.Stories;

/// <summary>Articles of invented words, and a model that compares them by nothing but the words they share, so that tests know every score.</summary>
internal static class InventedStories
{
    /// <summary>Probability of one event when articles share most of their words, some of them, and next to none.</summary>
    public const double High = 0.9;
    public const double Middle = 0.5;
    public const double Low = 0.1;

    private const float SomeShared = 0.2f;
    private const float MostShared = 0.45f;

    private static readonly TermTable Terms = new([], [], [], 4 * TermTable.Steps, TermTable.Steps);

    private static readonly StorySigner Signer = new(Terms);

    public static StoryModel Model { get; } = MakeModel();

    /// <summary>An article with these words and no other, in this order.</summary>
    public static StorySignature Sign(IEnumerable<string> words, DateTimeOffset? published = null)
        => Signer.Sign(new StoryText { Text = string.Join(' ', words), Published = published });

    /// <summary>Words that no other number shares.</summary>
    public static IEnumerable<string> Words(string subject, int first, int count) => Enumerable.Range(first, count).Select(number => $"{subject}{Letters(number)}");

    /// <summary>An article of a story: most words are those of all its articles, some its own.</summary>
    public static StorySignature Of(string subject, int number, DateTimeOffset? published = null)
        => Sign(Words(subject, 0, 24).Concat(Words($"{subject}own{Letters(number)}", 0, 8)), published);

    public static StoryIndex Index(StoryIndexOptions? options = null) => new(options ?? Options, Model);

    /// <summary>Thresholds between <see cref="Middle"/> and <see cref="High"/>.</summary>
    public static StoryIndexOptions Options { get; } = StoryIndexOptions.Default with { LinkThreshold = 0.6, MergeThreshold = 0.6 };

    public static DateTimeOffset Day(int day) => new DateTimeOffset(2024, 3, 1, 12, 0, 0, TimeSpan.Zero).AddDays(day);

    // Numbers would be read as numbers.
    private static string Letters(int number)
    {
        Span<char> letters = stackalloc char[4];
        for (int i = letters.Length - 1; i >= 0; i--)
        {
            letters[i] = (char)('b' + (number % 20));
            number /= 20;
        }

        return new string(letters);
    }

    private static StoryModel MakeModel()
    {
        float high = (float)Math.Log(High / (1 - High));
        TreeNode[] tree =
        [
            new() { Feature = (short)PairFeature.TermCosine, Value = SomeShared, Left = 1, Right = 2 },
            new() { Left = -1, Value = -high },
            new() { Feature = (short)PairFeature.TermCosine, Value = MostShared, Left = 3, Right = 4 },
            new() { Left = -1, Value = 0 },
            new() { Left = -1, Value = high },
        ];
        TreeNode[] copy =
        [
            new() { Feature = (short)PairFeature.Containment, Value = 0.5f, Left = 1, Right = 2 },
            new() { Left = -1, Value = -high },
            new() { Left = -1, Value = high },
        ];
        var nothing = new LinearScore(0, new float[(int)PairFeature.Count], new float[(int)PairFeature.Count]);

        // The trees are averaged with nothing, so the curve doubles them.
        byte[] file = StoryModelFile.ToArray(Terms, new PairModel(new TreeEnsemble(0, [tree]), nothing, new TreeEnsemble(0, [copy]), 2, 0));
        return StoryModel.Load(new MemoryStream(file));
    }
}
