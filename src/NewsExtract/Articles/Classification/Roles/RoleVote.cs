namespace NewsExtract.Classification;

/// <summary>Lets all copies of a short line decide together what it is there for: a button below every post is no caption below one of them. Not thread-safe.</summary>
internal sealed class RoleVote
{
    private const int FewestCopies = 3;
    private const int MostWords = 6;

    private static readonly int Roles = Enum.GetValues<BlockRole>().Length;

    // By the first copy of a line: 1 more than the number of its group.
    private int[] _groups = [];
    private float[] _votes = [];

    /// <summary>Sets the roles of copies outside of the article to the one they hold likeliest together; of equal ones the first in the order of <see cref="BlockRole"/>.</summary>
    /// <param name="features">The features of the page.</param>
    /// <param name="selected">The blocks of the article.</param>
    /// <param name="probabilities">How sure each role is.</param>
    /// <param name="roles">The roles.</param>
    public void Apply(PageFeatures features, ReadOnlySpan<bool> selected, ReadOnlySpan<float> probabilities, Span<BlockRole> roles)
    {
        ReadOnlySpan<float> copies = features.Matrix.Column(BlockFeature.Repeats)[..roles.Length];
        ReadOnlySpan<int> first = features.FirstOfText;
        int groups = 0;
        for (int i = 0; i < roles.Length; i++)
        {
            if (!Votes(features, copies, selected, roles, i))
            {
                continue;
            }

            if (groups == 0)
            {
                Clear(roles.Length);
            }

            ref int group = ref _groups[first[i]];
            if (group == 0)
            {
                group = ++groups;
                Open(groups);
            }

            _votes[((group - 1) * Roles) + (int)roles[i]] += probabilities[i];
        }

        for (int i = 0; groups > 0 && i < roles.Length; i++)
        {
            if (Votes(features, copies, selected, roles, i))
            {
                roles[i] = Winner(_votes.AsSpan((_groups[first[i]] - 1) * Roles, Roles));
            }
        }
    }

    /// <summary>A headline, a byline and a date are what they are by their place: in a menu the same words are something else.</summary>
    private static bool Votes(PageFeatures features, ReadOnlySpan<float> copies, ReadOnlySpan<bool> selected, ReadOnlySpan<BlockRole> roles, int i)
        => copies[i] >= FewestCopies && !selected[i] && features.Shapes[i].Words <= MostWords && roles[i] is not (BlockRole.Title or BlockRole.Byline or BlockRole.Date);

    private void Clear(int blocks)
    {
        if (_groups.Length < blocks)
        {
            _groups = new int[blocks];
        }

        _groups.AsSpan(0, blocks).Clear();
    }

    private void Open(int groups)
    {
        if (_votes.Length < groups * Roles)
        {
            Array.Resize(ref _votes, Math.Max(groups * Roles, _votes.Length * 2));
        }

        _votes.AsSpan((groups - 1) * Roles, Roles).Clear();
    }

    private static BlockRole Winner(ReadOnlySpan<float> votes)
    {
        int best = 0;
        for (int role = 1; role < votes.Length; role++)
        {
            best = votes[role] > votes[best] ? role : best;
        }

        return (BlockRole)best;
    }
}
