namespace NewsExtract.Entities.Tagging;

/// <summary>Log scores of the first label of a sentence and of one label behind another. Immutable and thread-safe.</summary>
internal sealed class ChainTransitions
{
    /// <param name="starts">A score for each label; only those that may start count.</param>
    /// <param name="scores">Row by previous label, column by next, both <see cref="TagScheme.RowLength"/> long; only legal pairs count.</param>
    public ChainTransitions(float[] starts, float[] scores)
    {
        Starts = starts;
        Scores = scores;
        StartFactors = [.. Enumerable.Range(0, TagScheme.RowLength).Select(label => TagScheme.MayStart(label) ? MathF.Exp(starts[label]) : 0)];
        Factors = new float[scores.Length];
        for (int previous = 0; previous < TagScheme.LabelCount; previous++)
        {
            for (int next = 0; next < TagScheme.LabelCount; next++)
            {
                int pair = (previous * TagScheme.RowLength) + next;
                Factors[pair] = TagScheme.MayFollow(previous, next) ? MathF.Exp(scores[pair]) : 0;
            }
        }
    }

    public float[] Starts { get; }

    public float[] Scores { get; }

    /// <summary>Exponentials of <see cref="Starts"/>; 0 for labels that may not start.</summary>
    public float[] StartFactors { get; }

    /// <summary>Exponentials of <see cref="Scores"/>; 0 for pairs that are not legal.</summary>
    public float[] Factors { get; }

    public float Score(int previous, int next) => Scores[(previous * TagScheme.RowLength) + next];

    /// <summary>The factor of a label of a type behind another of the same type, for B or I followed by I or E.</summary>
    public float Factor(int previous, int next) => Factors[(previous * TagScheme.RowLength) + next];
}
