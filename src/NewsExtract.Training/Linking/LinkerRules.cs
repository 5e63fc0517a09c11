using NewsExtract.Entities.Linking;

namespace NewsExtract.Training.Linking;

/// <summary>The weights that a person would give the features: the rules alone, and where training starts.</summary>
internal static class LinkerRules
{
    private static readonly Dictionary<NameRelation, double> Relations = new()
    {
        [NameRelation.Same] = 4,
        [NameRelation.Respelled] = 3,
        [NameRelation.LastName] = 3,
        [NameRelation.FamilyName] = 3,
        [NameRelation.GivenName] = 2,
        [NameRelation.MiddleName] = 0,
        [NameRelation.LastNames] = 3,
        [NameRelation.FirstNames] = 2,
        [NameRelation.WithoutMiddle] = 3,
        [NameRelation.Initial] = 2.5,
        [NameRelation.Reversed] = 2,
        [NameRelation.Title] = 0.5,
        [NameRelation.IntroducedAcronym] = 5,
        [NameRelation.Acronym] = 3.5,
        [NameRelation.LooseAcronym] = 1,
        [NameRelation.KindWord] = 0.5,
        [NameRelation.EndWord] = 0.5,
        [NameRelation.EndWords] = 1,
        [NameRelation.StartWord] = -0.5,
        [NameRelation.StartWords] = -0.5,
        [NameRelation.InnerWords] = -1.5,
    };

    private static readonly Dictionary<PairFeature, double> Features = new()
    {
        [PairFeature.Distance] = -2,
        [PairFeature.RestIsKind] = 2,
        [PairFeature.RestIsOther] = -3,
        [PairFeature.RestIsCountry] = 1.5,
        [PairFeature.NumberMissing] = -1,
        [PairFeature.OtherType] = -1,
        [PairFeature.OtherClass] = -4,
        [PairFeature.OtherThing] = -0.5,
        [PairFeature.ShortFirst] = -1.5,
        [PairFeature.Rivals] = -0.5,
        [PairFeature.Foremost] = 0.5,
        [PairFeature.Relative] = -3,
        [PairFeature.SameRole] = 1,
        [PairFeature.SameGender] = 0.5,
        [PairFeature.Mentions] = 0,
        [PairFeature.Remoteness] = -0.1,
    };

    /// <summary>The weights by <see cref="PairScorer.FeatureNames"/>.</summary>
    public static IReadOnlyList<double> Weights { get; } =
    [
        .. Enum.GetValues<NameRelation>().Skip(1).Select(relation => Relations[relation]),
        .. Enum.GetValues<PairFeature>().Select(feature => Features[feature]),
    ];
}
