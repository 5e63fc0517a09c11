namespace NewsExtract.Tool;

/// <summary>Tells the reader of our output going away from every other failure to write.</summary>
internal static class BrokenPipe
{
    private const int UnixErrno = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    public static bool Is(IOException error) => error.HResult is UnixErrno or WindowsBrokenPipe or WindowsNoData;
}
