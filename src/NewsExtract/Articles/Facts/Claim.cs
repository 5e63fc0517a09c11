namespace NewsExtract.Facts;

/// <summary>What one source of a page states. Several claims make a fact; see the classes of <c>Reconcile</c>.</summary>
/// <param name="Value">What it states.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Trust">How often such a source is right, 0 to 1, as measured on news pages with known facts.</param>
internal readonly record struct Claim<T>(T Value, FactSource Source, double Trust);
