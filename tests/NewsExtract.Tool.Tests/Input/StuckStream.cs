namespace NewsExtract.Tool.Tests.Input;

/// <summary>A terminal at which nobody types: reading never ends and cannot be cancelled.</summary>
internal sealed class StuckStream : MemoryStream
{
    private readonly TaskCompletionSource _entered = new();

    public Task Entered => _entered.Task;

    public override int Read(Span<byte> buffer)
    {
        _entered.TrySetResult();
        Thread.Sleep(Timeout.Infinite);
        return 0;
    }
}
