using System.Reflection;
using NewsExtract.Classification;

namespace NewsExtract.Training.Blocks.Roles;

/// <summary>Reads the embedded data files, comment lines left out.</summary>
internal static class DataFile
{
    public static IEnumerable<string> Lines(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program was built without its data file {name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                yield return line;
            }
        }
    }

    /// <summary>The state a data file means by a role's name.</summary>
    public static sbyte State(string role) => (sbyte)RoleStates.StateOf(role switch
    {
        "source" => BlockRole.SourceLink,
        "post-title" => BlockRole.PostTitle,
        "post-author" => BlockRole.PostAuthor,
        "post-time" => BlockRole.PostTime,
        _ => Enum.Parse<BlockRole>(role, ignoreCase: true),
    });
}
