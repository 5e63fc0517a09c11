using NewsExtract.Classification;

namespace NewsExtract.Training.Blocks.Roles;

/// <summary>The names of roles in the data files of the trainer.</summary>
internal static class RoleStateNames
{
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
