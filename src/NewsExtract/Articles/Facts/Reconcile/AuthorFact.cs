namespace NewsExtract.Facts;

/// <summary>Chooses the authors.</summary>
internal static class AuthorFact
{
    /// <summary>
    /// The people of the most trusted source that names any. A later source wins when it names the same people in full.
    /// </summary>
    public static Fact<IReadOnlyList<string>>? Choose(PageFacts declared, Fact<IReadOnlyList<string>>? visible)
    {
        List<Claim<IReadOnlyList<string>>> claims = [.. declared.Authors];
        if (visible is { Value.Count: > 0 })
        {
            claims.Add(new Claim<IReadOnlyList<string>>(visible.Value, visible.Source, visible.Confidence));
        }

        if (claims.Count > 0)
        {
            Claim<IReadOnlyList<string>> chosen = claims[0];
            foreach (Claim<IReadOnlyList<string>> claim in claims)
            {
                chosen = IsFuller(claim.Value, chosen.Value) ? claim : chosen;
            }

            return Agreement.Of(chosen, claims, (a, b) => a.Count == b.Count && a.All(name => Contains(b, name)));
        }

        return null;
    }

    /// <summary>What the data name as author where no source names a person.</summary>
    public static Fact<string>? Organisation(PageFacts declared, Fact<IReadOnlyList<string>>? people)
        => people is null ? TextFact.First(declared.Organisations) : null;

    /// <summary>Whether a list names the same people as the other one, in full where that has only a given name, a surname or initials.</summary>
    private static bool IsFuller(IReadOnlyList<string> list, IReadOnlyList<string> other)
        => list.Count == other.Count && !other.All(IsFull) && list.All(IsFull)
            && other.All(name => Contains(list, name) || list.Any(full => IsPartOf(name, full)));

    private static bool IsFull(string name) => name.Contains(' ') && !name.Contains(". ", StringComparison.Ordinal);

    private static bool Contains(IReadOnlyList<string> names, string name) => names.Any(other => TextCleaner.Key(other) == TextCleaner.Key(name));

    /// <summary>A given name or surname alone, or initials with the surname, is part of the full name.</summary>
    private static bool IsPartOf(string name, string full)
    {
        string[] words = full.Split(' ');
        string[] parts = name.Split(' ');
        return parts.Length <= words.Length
            && parts.All(part => words.Any(word => word.Equals(part, StringComparison.OrdinalIgnoreCase) || (part.EndsWith('.') && word.StartsWith(part[..^1], StringComparison.OrdinalIgnoreCase))));
    }
}
