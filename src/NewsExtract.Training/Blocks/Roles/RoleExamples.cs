namespace NewsExtract.Training.Blocks.Roles;

/// <summary>Where a group of example lines goes on a page.</summary>
internal enum ExamplePlace
{
    Top,
    Before,
    Between,
    After,
}

/// <summary>Lines that stand together on pages, each with its role; written for this project.</summary>
internal sealed record RoleExampleGroup(ExamplePlace Place, IReadOnlyList<(sbyte State, string Text)> Lines)
{
    /// <summary>The embedded groups.</summary>
    public static IReadOnlyList<RoleExampleGroup> Embedded { get; } = Read();

    private static List<RoleExampleGroup> Read()
    {
        var groups = new List<RoleExampleGroup>();
        List<(sbyte State, string Text)>? lines = null;
        foreach (string line in DataLines.Of("role-examples.txt"))
        {
            if (line.StartsWith('['))
            {
                lines = [];
                groups.Add(new RoleExampleGroup(Enum.Parse<ExamplePlace>(line.Trim('[', ']'), ignoreCase: true), lines));
            }
            else if (line.Length > 0)
            {
                int blank = line.IndexOf(' ', StringComparison.Ordinal);
                lines!.Add((RoleStateNames.State(line[..blank]), line[(blank + 1)..]));
            }
        }

        return groups;
    }
}
