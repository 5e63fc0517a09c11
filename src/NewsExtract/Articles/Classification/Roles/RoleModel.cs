namespace NewsExtract.Classification;

/// <summary>
/// Weights of the role decoder: hashed features (Weinberger et al. 2009) into a log-linear model of the states, and scores of neighbouring states.
/// Immutable and thread-safe.
/// </summary>
internal sealed class RoleModel
{
    /// <summary>Buckets of the hashed features; a power of two.</summary>
    public const int Buckets = 1 << 14;

    /// <summary>Weights of one bucket lie in a row of this length, so that a row is one vector.</summary>
    public const int RowLength = 32;

    private readonly float[] _transitionRows;
    private readonly float[] _transitionColumns;

    /// <param name="weights">Rows of <see cref="RowLength"/> weights, one a state, the rest 0.</param>
    /// <param name="scale">What one step of a weight is worth.</param>
    /// <param name="transitions">Score of state b behind state a, at [a · states + b].</param>
    public RoleModel(sbyte[] weights, float scale, float[] transitions)
    {
        Weights = weights;
        Scale = scale;
        Transitions = transitions;
        _transitionRows = new float[RoleStates.Count * RowLength];
        _transitionColumns = new float[RoleStates.Count * RowLength];
        for (int before = 0; before < RoleStates.Count; before++)
        {
            transitions.AsSpan(before * RoleStates.Count, RoleStates.Count).CopyTo(_transitionRows.AsSpan(before * RowLength));
            for (int next = 0; next < RoleStates.Count; next++)
            {
                _transitionColumns[(next * RowLength) + before] = transitions[(before * RoleStates.Count) + next];
            }
        }
    }

    public sbyte[] Weights { get; }

    public float Scale { get; }

    public float[] Transitions { get; }

    /// <summary>The transitions in rows of <see cref="RowLength"/>, the rest 0.</summary>
    public ReadOnlySpan<float> TransitionRows => _transitionRows;

    /// <summary>The same by the state behind: score of every state before it, in rows of <see cref="RowLength"/>.</summary>
    public ReadOnlySpan<float> TransitionColumns => _transitionColumns;
}
