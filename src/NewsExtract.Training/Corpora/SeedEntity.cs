namespace NewsExtract.Training.Corpora;

/// <summary>An entity of a seed page, as the gold states it or the library finds it.</summary>
/// <param name="Type">The name of its type in the gold: <c>PERSON</c>, <c>GPE</c> …</param>
/// <param name="Name">Its fullest name.</param>
/// <param name="Forms">All ways it is written.</param>
public sealed record SeedEntity(string Type, string Name, IReadOnlyList<string> Forms);
