using NewsExtract.Entities.Tagging;
using NewsExtract.Models;

namespace NewsExtract.Entities.Model;

/// <summary>Stores <see cref="ChainTransitions"/>: the scores of what is legal.</summary>
internal static class ChainTransitionsCodec
{
    private const int Row = TagScheme.RowLength;

    public static void Write(ChainTransitions transitions, FieldWriter field)
    {
        for (int label = 0; label < TagScheme.LabelCount; label++)
        {
            if (TagScheme.MayStart(label))
            {
                field.Single(transitions.Starts[label]);
            }
        }

        for (int previous = 0; previous < TagScheme.LabelCount; previous++)
        {
            for (int next = 0; next < TagScheme.LabelCount; next++)
            {
                if (TagScheme.MayFollow(previous, next))
                {
                    field.Single(transitions.Score(previous, next));
                }
            }
        }
    }

    public static ChainTransitions Read(FieldReader field)
    {
        float[] starts = new float[Row];
        for (int label = 0; label < TagScheme.LabelCount; label++)
        {
            starts[label] = TagScheme.MayStart(label) ? Finite(ref field) : 0;
        }

        float[] scores = new float[Row * Row];
        for (int previous = 0; previous < TagScheme.LabelCount; previous++)
        {
            for (int next = 0; next < TagScheme.LabelCount; next++)
            {
                scores[(previous * Row) + next] = TagScheme.MayFollow(previous, next) ? Finite(ref field) : 0;
            }
        }

        return new ChainTransitions(starts, scores);
    }

    private static float Finite(ref FieldReader field)
    {
        float value = field.Single();
        return float.IsFinite(value) ? value : throw field.Broken($"a score is {value}");
    }
}
