namespace NewsExtract.Tool.Tests.Input;

/// <summary>A terminal at which nobody types: reading never ends and cannot be cancelled.</summary>
internal sealed class StuckStream : MemoryStream
{
    private readonly TaskCompletionSource _entered = new();

    public Task Entered => _entered.Task;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _entered.SetResult();
        await Task.Delay(Timeout.Infinite, CancellationToken.None);
        return 0;
    }
}
