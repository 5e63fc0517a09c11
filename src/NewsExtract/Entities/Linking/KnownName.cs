namespace NewsExtract.Entities.Linking;

/// <summary>A country, region, city or body with its names; one line of <c>known-names.tsv</c>.</summary>
/// <param name="Number">Its place in the list.</param>
/// <param name="Name">Its usual English name.</param>
/// <param name="IsPlace">False for a body such as the UN.</param>
/// <param name="IsCountry">True when it has nationals.</param>
internal sealed record KnownName(int Number, string Name, bool IsPlace, bool IsCountry);
