namespace NewsExtract.Training.Linking;

/// <summary>A name and an entity that it may belong to.</summary>
/// <param name="Features">What the scorer sees.</param>
/// <param name="IsOne">Whether they are one thing.</param>
internal sealed record PairExample(double[] Features, bool IsOne);
