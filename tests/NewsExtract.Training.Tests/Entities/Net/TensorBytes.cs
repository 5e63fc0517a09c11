using System.Text;

namespace NewsExtract.Training.Tests.Entities.Net;

/// <summary>Writes files of tensors as the training script does.</summary>
internal sealed class TensorBytes
{
    private readonly MemoryStream _file = new();
    private readonly BinaryWriter _writer;

    public TensorBytes()
    {
        _writer = new BinaryWriter(_file);
        _writer.Write("NXNETF1\n"u8);
    }

    public TensorBytes Add(string name, float[] values, params int[] sizes)
    {
        Start(name, 0, sizes);
        foreach (float value in values)
        {
            _writer.Write(value);
        }

        return this;
    }

    public TensorBytes Add(string name, uint[] values)
    {
        Start(name, 1, [values.Length]);
        foreach (uint value in values)
        {
            _writer.Write(value);
        }

        return this;
    }

    /// <summary>Adds a layer of random weights.</summary>
    public TensorBytes AddLayer(string name, Random random, params int[] sizes)
        => Add($"{name}.weight", Numbers(random, sizes.Aggregate((a, b) => a * b)), sizes).Add($"{name}.bias", Numbers(random, sizes[0]), sizes[0]);

    public byte[] ToArray() => _file.ToArray();

    public static float[] Numbers(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (random.NextSingle() - 0.5f) * 0.6f)];

    private void Start(string name, int kind, int[] sizes)
    {
        _writer.Write(name.Length);
        _writer.Write(Encoding.ASCII.GetBytes(name));
        _writer.Write(kind);
        _writer.Write(sizes.Length);
        foreach (int size in sizes)
        {
            _writer.Write(size);
        }
    }
}
