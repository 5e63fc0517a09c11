namespace NewsExtract.Models.Trees;

/// <summary>The steps of <see cref="TreeKernel"/> on vectors of one width.</summary>
internal interface ILanes<TFloats, TBits>
    where TFloats : struct
    where TBits : struct
{
    /// <summary>Rows side by side; divides <see cref="FeatureMatrix.RowPadding"/>.</summary>
    public static abstract int Width { get; }

    public static abstract TFloats Fill(float value);

    public static abstract TBits Fill(uint value);

    public static abstract TFloats Load(ref float source);

    /// <summary>Strikes leaves where a row goes right: keeps all of <paramref name="leaves"/> where <paramref name="values"/> are at most the threshold, and those in <paramref name="kept"/> elsewhere.</summary>
    public static abstract TBits Strike(TBits leaves, TFloats values, TFloats threshold, TBits kept);

    /// <summary>Adds to each lane the value of the first of its leaves.</summary>
    /// <param name="sums">The scores so far.</param>
    /// <param name="leaves">At least one leaf a lane.</param>
    /// <param name="values">The values of the tree's <see cref="TreeLayout.MaximumLeaves"/> leaves.</param>
    public static abstract TFloats AddLeaf(TFloats sums, TBits leaves, ref float values);

    public static abstract void Store(TFloats sums, ref float target);
}
