using NewsExtract.Entities.Linking;

namespace NewsExtract.Training.Linking;

/// <summary>Joins names as the gold does, and keeps every pair it was asked about: the linker then learns from the entities it is to build.</summary>
internal sealed class GoldJudge(LinkingText text) : IPairJudge
{
    public List<PairExample> Pairs { get; } = [];

    public double Threshold => 0.5;

    public double Judge(NameGroup name, EntityDraft entity, double[] features)
    {
        string? own = Main(name.Mentions);
        string? other = Main(entity.Groups.SelectMany(group => group.Mentions));
        if (own is null || other is null)
        {
            return 0;
        }

        Pairs.Add(new PairExample(features, own == other));
        return own == other ? 1 : 0;
    }

    // What most of the mentions are; of equals the first.
    private string? Main(IEnumerable<int> mentions)
        => mentions.Select(mention => text.Gold[mention]).Where(gold => gold is not null).CountBy(gold => gold!).OrderByDescending(count => count.Value).FirstOrDefault().Key;
}
