using System.Buffers;
using System.Text;

namespace NewsExtract.Tests.Pipeline;

/// <summary>The bytes of a document that do something when they are read: fail, or wait.</summary>
internal sealed class ScriptedBytes(string text, Action whenRead) : MemoryManager<byte>
{
    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(text);

    /// <summary>A document that throws when it is processed.</summary>
    public static NewsDocument Failing(string id, Exception error) => Document(id, () => throw error);

    /// <summary>A document that does something when it is processed.</summary>
    public static NewsDocument Document(string id, Action whenRead)
    {
        var bytes = new ScriptedBytes($"The harbour of {id} was closed on Monday because of ice, its master said.", whenRead);
        return NewsDocument.FromPlainText(bytes.CreateMemory(bytes._bytes.Length), id);
    }

    public override Span<byte> GetSpan()
    {
        whenRead();
        return _bytes;
    }

    public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

    public override void Unpin() => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
    }
}
