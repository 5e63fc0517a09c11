namespace NewsExtract.Evaluation;

/// <summary>How the program ends.</summary>
internal static class ExitCodes
{
    /// <summary>All went well; with a gate, all floors held.</summary>
    public const int Success = 0;

    /// <summary>A score is below its floor, or a floor was to be lowered without leave.</summary>
    public const int BelowFloor = 1;

    /// <summary>A wrong command line, or corpora that cannot be read.</summary>
    public const int Usage = 2;

    /// <summary>The corpus is another than the floors were measured on.</summary>
    public const int OtherCorpus = 3;

    /// <summary>Stopped by Ctrl-C.</summary>
    public const int Cancelled = 130;
}
