using NewsExtract.Stories.Signatures;
using NewsExtract.Text;

namespace NewsExtract.Training.Stories;

/// <summary>Counts in how many background articles stems stand, and how close in time these are.</summary>
internal static class TermTableTrainer
{
    /// <summary>The library's function words by language; a background of English articles would take those of other languages for rare words.</summary>
    private const string FunctionWords = "language-words.txt";

    /// <summary>A stem of another language counts when so many of its articles have it.</summary>
    private const int LeastForeign = 4;

    /// <param name="background">Articles, English for the most part, dated for the burst.</param>
    /// <param name="foreign">Articles of another language; their frequencies count for stems the background does not have.</param>
    /// <param name="options">Settings.</param>
    /// <param name="least">Fewest articles of a stem.</param>
    public static TermTable Train(IReadOnlyList<TrainingStory> background, IReadOnlyList<TrainingStory> foreign, StoryTrainingOptions options, int least)
    {
        Dictionary<uint, List<int?>> articles = Count(background);
        Dictionary<uint, double> frequencies = articles.Where(stem => stem.Value.Count >= least).ToDictionary(stem => stem.Key, stem => stem.Value.Count / (double)background.Count);
        foreach ((uint stem, List<int?> days) in foreign.Count == 0 ? [] : Count(foreign))
        {
            if (days.Count >= LeastForeign)
            {
                frequencies.TryAdd(stem, days.Count / (double)foreign.Count);
            }
        }

        foreach (uint stem in StemsOfFunctionWords())
        {
            frequencies.TryAdd(stem, 1);
        }

        var bursts = new BurstMeter(articles, options);
        uint[] stems = [.. frequencies.Keys.Order()];
        return new TermTable(
            stems,
            [.. stems.Select(stem => Steps(-Math.Log(frequencies[stem])))],
            [.. stems.Select(stem => Steps(bursts.Of(stem)))],
            Steps(Math.Log(background.Count / options.UnknownArticles)),
            Steps(bursts.OfUnknown));
    }

    private static byte Steps(double logarithm) => (byte)Math.Clamp(Math.Round(logarithm * TermTable.Steps), 1, byte.MaxValue);

    private static Dictionary<uint, List<int?>> Count(IReadOnlyList<TrainingStory> stories)
    {
        var articles = new Dictionary<uint, List<int?>>();
        var words = new StoryWords();
        var seen = new HashSet<uint>();
        foreach (TrainingStory story in stories)
        {
            words.Fill(story.Story.Text);
            seen.Clear();
            foreach (StoryWord word in words.Words)
            {
                if (seen.Add(word.Stem))
                {
                    if (!articles.TryGetValue(word.Stem, out List<int?>? days))
                    {
                        articles[word.Stem] = days = [];
                    }

                    days.Add(story.Day);
                }
            }
        }

        return articles;
    }

    private static IEnumerable<uint> StemsOfFunctionWords()
    {
        var words = new StoryWords();
        foreach (string line in EmbeddedLines.Of(FunctionWords))
        {
            // Language, script and letters stand before the words.
            foreach (string entry in line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(3))
            {
                words.Fill(entry);
                foreach (StoryWord word in words.Words.ToArray())
                {
                    yield return word.Stem;
                }
            }
        }
    }
}
