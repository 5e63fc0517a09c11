namespace NewsExtract.Hostile.Cases;

/// <summary>Every kind of hostile input there is.</summary>
public static class HostileCases
{
    public static IReadOnlyList<HostileCase> All { get; } = [.. NestingCases.All(), .. MarkupCases.All(), .. DataCases.All(), .. TextCases.All(), .. ByteCases.All()];
}
