using System.Runtime.ExceptionServices;

namespace NewsExtract.Models;

/// <summary>Reads two parts of a model side by side where there is more than one processor: half of the time goes into decompression.</summary>
internal static class ModelParts
{
    /// <summary>The exception of a broken part is thrown as it is; of two, that of the first.</summary>
    public static (TFirst First, TSecond Second) Read<TFirst, TSecond>(Func<TFirst> readFirst, Func<TSecond> readSecond)
    {
        if (Environment.ProcessorCount == 1)
        {
            return (readFirst(), readSecond());
        }

        TFirst? first = default;
        TSecond? second = default;
        ExceptionDispatchInfo? firstError = null, secondError = null;

        // Works on this thread too, so that it ends also where all threads of the pool wait for the model.
        Parallel.Invoke(
            () => firstError = Caught(() => first = readFirst()),
            () => secondError = Caught(() => second = readSecond()));
        firstError?.Throw();
        secondError?.Throw();
        return (first!, second!);
    }

    private static ExceptionDispatchInfo? Caught(Action read)
    {
        try
        {
            read();
            return null;
        }
        catch (Exception error) when (error is ModelFormatException or InvalidOperationException)
        {
            return ExceptionDispatchInfo.Capture(error);
        }
    }
}
