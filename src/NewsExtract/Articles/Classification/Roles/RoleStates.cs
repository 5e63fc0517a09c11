namespace NewsExtract.Classification;

/// <summary>The states of the role decoder: every role but those that only the form of a body block tells apart.</summary>
internal static class RoleStates
{
    private static readonly BlockRole[] Roles =
    [
        BlockRole.Standfirst, BlockRole.Subheading, BlockRole.Body, BlockRole.PostTitle,
        BlockRole.Title, BlockRole.Caption, BlockRole.Byline, BlockRole.Date, BlockRole.PostAuthor, BlockRole.PostTime,
        BlockRole.Navigation, BlockRole.Share, BlockRole.Advertisement, BlockRole.Paywall, BlockRole.Comments, BlockRole.Related,
        BlockRole.Solicitation, BlockRole.Newsletter, BlockRole.Legal, BlockRole.SourceLink, BlockRole.Widget,
    ];

    /// <summary>The first states, up to this one, are text of the article; the others are not.</summary>
    public const int ArticleStates = 4;

    public static int Count => Roles.Length;

    public static BlockRole RoleOf(int state) => Roles[state];

    /// <returns>The state, or that of body text for the roles without a state.</returns>
    public static int StateOf(BlockRole role)
    {
        int state = Array.IndexOf(Roles, role);
        return state >= 0 ? state : Array.IndexOf(Roles, BlockRole.Body);
    }
}
