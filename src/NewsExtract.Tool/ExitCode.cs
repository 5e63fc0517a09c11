namespace NewsExtract.Tool;

internal static class ExitCode
{
    public const int Success = 0;
    public const int InputFailed = 1;
    public const int Usage = 2;

    /// <summary>What shells report for a program ended by Ctrl-C: 128 + SIGINT.</summary>
    public const int Cancelled = 130;
}
