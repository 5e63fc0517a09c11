namespace NewsExtract.Entities.Linking;

/// <summary>All mentions of a text that have one name.</summary>
internal sealed class NameGroup
{
    private const string NoSurname = "";

    public NameGroup(LinkName name, GazetteerEntry? entry, string? id)
    {
        Name = name;
        Entry = entry;
        Id = id;
        Gender = name.Gender;
    }

    /// <summary>The name as the first mention has it.</summary>
    public LinkName Name { get; }

    /// <summary>The caller's entry that it is.</summary>
    public GazetteerEntry? Entry { get; }

    /// <summary>The identifier that the caller's mentions carry.</summary>
    public string? Id { get; }

    /// <summary>Names the caller's entry or identifier; the mentions with one owner are one entity. Null when there is none.</summary>
    public string? Owner { get; init; }

    /// <summary>Numbers of its mentions, in order.</summary>
    public List<int> Mentions { get; } = [];

    /// <summary>Folded roles that stand with its mentions.</summary>
    public HashSet<string> Roles { get; } = new(StringComparer.Ordinal);

    /// <summary>Male or Female when a title tells.</summary>
    public WordKind Gender { get; set; }

    /// <summary>Some mention is introduced as somebody's relative.</summary>
    public bool IsRelative { get; set; }

    /// <summary>The surname that a given name borrows: "Parsons" for Katharine in "Katharine and Charles Parsons"; empty when there is none.</summary>
    public string BorrowedSurname { get; set; } = NoSurname;

    /// <summary>A group of the same name with some of the mentions.</summary>
    public NameGroup Part(List<int> mentions)
    {
        NameGroup part = new(Name, Entry, Id) { Owner = Owner, Gender = Gender, IsRelative = IsRelative, BorrowedSurname = BorrowedSurname };
        part.Mentions.AddRange(mentions);
        part.Roles.UnionWith(Roles);
        return part;
    }
}
