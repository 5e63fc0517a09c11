using System.Text.Json;

namespace NewsExtract.Tool;

/// <summary>The roles as they are written on the command line and in output: <c>post-title</c>, <c>list-item</c>.</summary>
internal static class RoleNames
{
    /// <summary>What is no role, and yet can be dropped as one: the posts of live blogs with all they hold.</summary>
    public const string LivePosts = "live-posts";

    private static readonly Dictionary<BlockRole, string> ByRole =
        Enum.GetValues<BlockRole>().ToDictionary(role => role, role => JsonNamingPolicy.KebabCaseLower.ConvertName(role.ToString()));

    private static readonly Dictionary<string, BlockRole> Roles =
        ByRole.SelectMany(pair => Spellings(pair.Value).Select(name => (name, pair.Key))).ToDictionary(pair => pair.name, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    public static int LongestName { get; } = ByRole.Values.Max(name => name.Length);

    public static string All => string.Join(", ", ByRole.Values);

    public static string Of(BlockRole role) => ByRole[role];

    /// <summary>The roles in lists like <c>title,caption</c>; unknown names are left out.</summary>
    public static IEnumerable<BlockRole> Parse(IEnumerable<string>? lists)
        => Split(lists).Where(Roles.ContainsKey).Select(name => Roles[name]).Distinct();

    /// <summary>Whether lists like <c>title,live-posts</c> hold a name.</summary>
    public static bool Names(IEnumerable<string>? lists, string name) => Split(lists).Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The names in lists like <c>title,caption</c> that are no roles.</summary>
    public static IEnumerable<string> Unknown(IEnumerable<string> lists) => Split(lists).Where(name => !Roles.ContainsKey(name));

    // People write `--drop lists,quotes`.
    private static IEnumerable<string> Spellings(string name) => name switch
    {
        "list-item" => [name, "list-items", "list", "lists"],
        _ when name.EndsWith('s') => [name],
        _ => [name, name + "s"],
    };

    private static IEnumerable<string> Split(IEnumerable<string>? lists)
        => (lists ?? []).SelectMany(list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
