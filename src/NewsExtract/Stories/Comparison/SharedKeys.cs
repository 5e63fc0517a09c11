namespace NewsExtract.Stories.Comparison;

/// <summary>The places of keys that two ascending lists have in common.</summary>
internal static class SharedKeys
{
    public static List<(int First, int Second)> Of(ReadOnlySpan<uint> first, ReadOnlySpan<uint> second)
    {
        List<(int, int)> shared = [];
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            if (first[i] == second[j])
            {
                shared.Add((i++, j++));
            }
            else if (first[i] < second[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return shared;
    }
}
