namespace NewsExtract.Stories.Indexing;

/// <summary>
/// Where an index keeps its articles, as far as placing one needs it. A store decides nothing: <see cref="StoryPlacer"/> asks it what is there and tells it what to write, so that
/// all indexes give the same answers. Whatever is asked between the first question of an addition and its <see cref="Add"/> must see one state of the store: a lock, or a
/// transaction. Articles are told by number; numbers ascend in order of arrival and are never used again, as are those of stories, which begin at 1 and have no gaps.
/// </summary>
internal interface IStoryStore
{
    /// <summary>Finds the articles that have most in common with one, as <see cref="CandidateQuery"/> says.</summary>
    /// <param name="query">What is sought.</param>
    /// <param name="candidates">Takes them, the most promising first.</param>
    public void FindCandidates(in CandidateQuery query, List<StoredArticle> candidates);

    /// <summary>Articles of some stories, at even distances in order of arrival; see <see cref="EvenSample"/>.</summary>
    /// <param name="stories">A few stories that have articles.</param>
    /// <param name="most">Articles of each at most.</param>
    /// <param name="samples">Takes a sample of each, in the order of <paramref name="stories"/>.</param>
    public void Sample(IReadOnlyList<long> stories, int most, StorySamples samples);

    /// <summary>Articles of some stories taken together, in order of arrival.</summary>
    /// <param name="stories">One story or a few.</param>
    /// <param name="positions">Places among all of their articles, from 0, ascending.</param>
    public IReadOnlyList<StoredArticle> ArticlesAt(IReadOnlyList<long> stories, IReadOnlyList<int> positions);

    /// <summary>Writes an article and what it changes, all or nothing.</summary>
    /// <returns>The story that the article is in.</returns>
    public long Add(StoryPlacement placement);
}
