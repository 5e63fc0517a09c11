using System.Runtime.ExceptionServices;

namespace NewsExtract.Hostile.Runs;

/// <summary>Runs work on a thread with little stack, where recursion on the depth of an input would end the process.</summary>
public static class SmallStack
{
    public const int Size = 256 * 1024;

    public static T Run<T>(Func<T> work)
    {
        T result = default!;
        ExceptionDispatchInfo? error = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception thrown)
                {
                    error = ExceptionDispatchInfo.Capture(thrown);
                }
            },
            Size);
        thread.Start();
        thread.Join();
        error?.Throw();
        return result;
    }
}
