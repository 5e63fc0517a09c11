using NewsExtract.Classification;
using NewsExtract.Models.Trees;

namespace NewsExtract.Tests.Articles;

/// <summary>A model made by hand: blocks of six words and more are the article. Enough for every test that is not about the classifier's skill.</summary>
internal static class SmallModel
{
    public const int FewestWords = 6;

    private static readonly TreeEnsemble Nothing = new(0, []);

    public static BlockModel Blocks { get; } = new(
        new OddsTable([3, 77, 4_000_000_001], [-5, 120, 1]), ByWords(), Nothing, ByWords(),
        Roles());

    public static ArticleModel Model { get; } = new(Blocks);

    public static ArticleExtractor Extractor(ArticleOptions? options = null) => new(options, Model);

    private static TreeEnsemble ByWords() => new(-0.25f,
    [
        [
            new TreeNode { Feature = (short)BlockFeature.Words, Left = 1, Right = 2, Value = FewestWords - 0.5f },
            new TreeNode { Left = -1, Right = -1, Value = -4.1f },
            new TreeNode { Left = -1, Right = -1, Value = 3.3f },
        ],
        [new TreeNode { Left = -1, Right = -1, Value = 0.1f }],
    ]);

    /// <summary>Every block of the article is body, every other one a widget.</summary>
    private static RoleModel Roles()
    {
        sbyte[] weights = new sbyte[RoleModel.Buckets * RoleModel.RowLength];
        for (int row = 0; row < weights.Length; row += RoleModel.RowLength)
        {
            weights[row + RoleStates.StateOf(BlockRole.Body)] = 1;
            weights[row + RoleStates.StateOf(BlockRole.Widget)] = 1;
        }

        return new RoleModel(weights, 1, new float[RoleStates.Count * RoleStates.Count]);
    }
}
