using System.Collections.Immutable;

namespace NewsExtract;

/// <summary>Which mistake an extraction should rather make.</summary>
public enum ExtractionFocus
{
    /// <summary>As much of the article as possible with as little else: maximises expected F1. The default.</summary>
    Balanced,

    /// <summary>Rather lose a sentence than keep a menu.</summary>
    Precision,

    /// <summary>Rather keep a menu than lose a sentence.</summary>
    Recall,
}

/// <summary>How articles are extracted. Immutable; change a copy with <c>with</c>.</summary>
public sealed record ArticleOptions
{
    /// <summary>The roles that make up <see cref="Article.Text"/> unless told otherwise: standfirst, subheadings, body, quotes, lists, tables and the titles of live posts.</summary>
    public static ImmutableHashSet<BlockRole> DefaultRoles { get; } =
    [
        BlockRole.Standfirst, BlockRole.Subheading, BlockRole.Body, BlockRole.Quote,
        BlockRole.ListItem, BlockRole.Table, BlockRole.PostTitle,
    ];

    /// <summary>The defaults.</summary>
    public static ArticleOptions Default { get; } = new();

    /// <summary>Which mistake to rather make. Default: <see cref="ExtractionFocus.Balanced"/>. Costs nothing.</summary>
    public ExtractionFocus Focus { get; init; } = ExtractionFocus.Balanced;

    /// <summary>The roles whose blocks survive into <see cref="Article.Text"/>. Default: <see cref="DefaultRoles"/>. Costs nothing.</summary>
    public ImmutableHashSet<BlockRole> Roles { get; init; } = DefaultRoles;

    /// <summary>
    /// Whether the posts of a live blog are part of <see cref="Article.Text"/>; without them the introduction is left. Their running text has the role of any
    /// other, so that <see cref="Roles"/> cannot tell them apart. <see cref="Article.LivePosts"/> holds them either way. Default: true. Costs nothing.
    /// </summary>
    public bool KeepsLivePosts { get; init; } = true;

    /// <summary>How much work one document may make, and what happens when it would make more. Default: <see cref="ExtractionLimits.Default"/>.</summary>
    public ExtractionLimits Limits { get; init; } = ExtractionLimits.Default;

    /// <summary>A copy that also keeps blocks of these roles, such as <see cref="BlockRole.Caption"/>.</summary>
    /// <param name="roles">Roles to add to <see cref="Roles"/>.</param>
    public ArticleOptions Keep(params BlockRole[] roles) => this with { Roles = Roles.Union(roles) };

    /// <summary>A copy that leaves out blocks of these roles, such as <see cref="BlockRole.Quote"/>, <see cref="BlockRole.ListItem"/> or <see cref="BlockRole.Table"/>.</summary>
    /// <param name="roles">Roles to take out of <see cref="Roles"/>.</param>
    public ArticleOptions Drop(params BlockRole[] roles) => this with { Roles = Roles.Except(roles) };
}
