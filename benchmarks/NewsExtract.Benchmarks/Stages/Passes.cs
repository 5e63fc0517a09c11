namespace NewsExtract.Benchmarks.Stages;

/// <summary>One pass over inputs by number.</summary>
internal static class Passes
{
    /// <summary>The sum of what <paramref name="work"/> gives for each number below <paramref name="count"/>. It allocates nothing of its own.</summary>
    public static long Sum(int count, Func<int, long> work)
    {
        long sum = 0;
        for (int i = 0; i < count; i++)
        {
            sum += work(i);
        }

        return sum;
    }
}
