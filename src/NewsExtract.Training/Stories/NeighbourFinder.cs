using NewsExtract.Stories.Signatures;

namespace NewsExtract.Training.Stories;

/// <summary>Finds the articles whose terms resemble one's most, by an inverted list.</summary>
internal sealed class NeighbourFinder
{
    /// <summary>A term that more articles have is no help.</summary>
    private const int MostArticles = 1500;

    private readonly IReadOnlyList<StorySignature> _articles;
    private readonly Dictionary<uint, List<(int Article, float Weight)>> _postings = [];

    public NeighbourFinder(IReadOnlyList<StorySignature> articles)
    {
        _articles = articles;
        for (int article = 0; article < articles.Count; article++)
        {
            StoryProfile profile = articles[article].Terms;
            for (int term = 0; term < profile.TermKeys.Length; term++)
            {
                if (!_postings.TryGetValue(profile.TermKeys[term], out List<(int, float)>? postings))
                {
                    _postings[profile.TermKeys[term]] = postings = [];
                }

                postings.Add((article, profile.TermWeights[term] / profile.TermNorm));
            }
        }
    }

    /// <summary>The numbers of the articles that resemble one most, the likest first.</summary>
    public IEnumerable<int> Of(int article, int count)
    {
        var scores = new Dictionary<int, float>();
        StoryProfile profile = _articles[article].Terms;
        for (int term = 0; term < profile.TermKeys.Length; term++)
        {
            List<(int Article, float Weight)> postings = _postings[profile.TermKeys[term]];
            float weight = profile.TermWeights[term] / profile.TermNorm;
            foreach ((int other, float otherWeight) in postings.Count > MostArticles ? [] : postings)
            {
                scores[other] = scores.GetValueOrDefault(other) + (weight * otherWeight);
            }
        }

        scores.Remove(article);
        return scores.OrderByDescending(score => score.Value).ThenBy(score => score.Key).Take(count).Select(score => score.Key);
    }
}
