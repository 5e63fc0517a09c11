namespace NewsExtract.Stories.Indexing;

/// <summary>Which articles of a story stand for all of it: some at even distances in order of arrival.</summary>
internal static class EvenSample
{
    /// <summary>How many of <paramref name="count"/> are taken when <paramref name="most"/> may be.</summary>
    public static int Length(int count, int most) => Math.Min(count, most);

    /// <summary>The position of one of them.</summary>
    /// <param name="i">Which, from 0.</param>
    /// <param name="count">How many there are to take from.</param>
    /// <param name="length">How many are taken.</param>
    public static int Position(int i, int count, int length) => (int)((long)i * count / length);

    /// <summary>The positions of all, ascending.</summary>
    public static int[] Positions(int count, int most)
    {
        int[] positions = new int[Length(count, most)];
        for (int i = 0; i < positions.Length; i++)
        {
            positions[i] = Position(i, count, positions.Length);
        }

        return positions;
    }
}
