using System.Globalization;

namespace NewsExtract.Entities.Linking;

/// <summary>Gathers the mentions of a text by name.</summary>
internal static class NameGroups
{
    /// <summary>The groups in order of their first mentions.</summary>
    public static List<NameGroup> Gather(
        string text, IReadOnlyList<EntityMention> mentions, LinkName[] names, MentionContext[] contexts, GazetteerNames gazetteer, CancellationToken cancellation = default)
    {
        Dictionary<string, NameGroup> groups = new(StringComparer.Ordinal);
        List<NameGroup> ordered = [];
        for (int i = 0; i < mentions.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            LinkName name = names[i];
            GazetteerEntry? entry = gazetteer.Find(mentions[i]);
            MentionContext context = contexts[i];
            WordKind gender = name.Gender | context.Gender;
            string? owner = entry is not null ? "entry:" + gazetteer.NumberOf(entry).ToString(CultureInfo.InvariantCulture)
                : mentions[i].Id is { } id ? "id:" + id
                : null;
            string key = string.Concat(owner, "|", KeyOf(name, gender));
            if (!groups.TryGetValue(key, out NameGroup? group))
            {
                groups.Add(key, group = new NameGroup(name, entry, mentions[i].Id) { Owner = owner, Gender = gender, BorrowedSurname = Borrowed(text, mentions, names, i) });
                ordered.Add(group);
            }

            group.Mentions.Add(i);
            group.IsRelative |= context.IsRelative;
            group.Roles.UnionWith(name.Titles.Concat(context.Roles).SelectMany(RoleKeys));
        }

        return ordered;
    }

    /// <summary>The folded words that a role is compared by: the whole, and the words at its end that are a role of the lists.</summary>
    private static IEnumerable<string> RoleKeys(string role)
    {
        string folded = NameFold.Of(role);
        yield return folded;
        string[] words = folded.Split(' ');
        for (int length = Math.Min(LinkingWords.LongestPhrase, words.Length - 1); length > 0; length--)
        {
            // A shadow minister is no minister.
            string end = string.Join(' ', words[^length..]);
            if (LinkingWords.Is(end, WordKind.Role | WordKind.Address) && !LinkingWords.Is(words[^(length + 1)], WordKind.RoleModifier))
            {
                yield return end;
            }
        }
    }

    private static string KeyOf(LinkName name, WordKind gender)
    {
        string shared = name.Known is { } known ? "known:" + known.Name
            : name.Class == NameClass.Nationality && name.Key.EndsWith('s') ? name.Key[..^1]
            : name.Key;
        string single = name.Class == NameClass.Person && name.Words.Length == 1 ? ((int)gender).ToString(CultureInfo.InvariantCulture) : "";
        return string.Concat(name.Class.ToString(), name.IsTitle ? ":title:" : ":", shared, "|" + single + name.Generation);
    }

    // A lone given name, "and", and a full name.
    private static string Borrowed(string text, IReadOnlyList<EntityMention> mentions, LinkName[] names, int i)
    {
        if (names[i].Class != NameClass.Person || names[i].Words.Length != 1 || i + 1 >= mentions.Count || names[i + 1].Class != NameClass.Person || names[i + 1].Words.Length < 2)
        {
            return "";
        }

        int end = mentions[i].Span.End;
        int gap = mentions[i + 1].Span.Start - end;
        return gap > 0 && text.AsSpan(end, gap) is " and " or " & " ? names[i + 1].Last : "";
    }
}
