namespace NewsExtract.Benchmarks.Inputs;

/// <summary>Who and what an article is about: it comes back to them, as articles do.</summary>
internal sealed class Cast
{
    private const int Most = 5;

    public Cast(SplitMix random)
    {
        People = Many(() => (random.Pick(WordLists.GivenNames), random.Pick(WordLists.FamilyNames)));
        Places = Many(() => random.Pick(WordLists.Places));
        Organisations = Many(() => random.Pick(WordLists.Organisations));
        Companies = Many(() => random.Pick(WordLists.Companies));
    }

    public IReadOnlyList<(string Given, string Family)> People { get; }

    public IReadOnlyList<string> Places { get; }

    public IReadOnlyList<string> Organisations { get; }

    public IReadOnlyList<string> Companies { get; }

    private static T[] Many<T>(Func<T> make) => [.. Enumerable.Range(0, Most).Select(_ => make())];
}
