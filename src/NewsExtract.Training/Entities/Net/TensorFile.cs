using System.Runtime.InteropServices;
using System.Text;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Training.Entities.Net;

/// <summary>
/// The float weights of a net, as <c>train_net.py</c> writes them: the eight bytes <c>NXNETF1\n</c>, then tensors to the end of the file. A tensor is the length
/// of its name (int32) and the name (ASCII), its kind (int32; 0 float32, 1 uint32), its rank (int32), its sizes (int32 each) and its values, the last size
/// running fastest; all little-endian. Which tensors there are is told in <see cref="FloatNetReader"/>.
/// </summary>
internal sealed class TensorFile
{
    private const int FloatKind = 0;
    private const int WordKind = 1;
    private const int MostRanks = 4;

    private readonly string _path;
    private readonly Dictionary<string, (int[] Sizes, Array Values)> _tensors = new(StringComparer.Ordinal);

    private TensorFile(string path) => _path = path;

    private static ReadOnlySpan<byte> Magic => "NXNETF1\n"u8;

    /// <exception cref="CorpusException">The file is missing or broken.</exception>
    public static TensorFile Read(string path)
        => File.Exists(path) ? Parse(File.ReadAllBytes(path), path) : throw new CorpusException($"No weights: there is no file '{path}'; write it with train_net.py.");

    /// <param name="bytes">The file.</param>
    /// <param name="path">Where it came from, for messages.</param>
    /// <exception cref="CorpusException">The file is broken.</exception>
    public static TensorFile Parse(byte[] bytes, string path)
    {
        if (!bytes.AsSpan().StartsWith(Magic))
        {
            throw new CorpusException($"'{path}' holds no weights of a net: it does not start with '{Encoding.ASCII.GetString(Magic).TrimEnd()}'.");
        }

        var file = new TensorFile(path);
        using var reader = new BinaryReader(new MemoryStream(bytes, Magic.Length, bytes.Length - Magic.Length));
        while (reader.BaseStream.Position < reader.BaseStream.Length)
        {
            file.ReadTensor(reader);
        }

        return file;
    }

    public bool Has(string name) => _tensors.ContainsKey(name);

    /// <summary>The sizes of a tensor.</summary>
    public int[] Sizes(string name) => Tensor(name).Sizes;

    /// <summary>The values of a tensor of floats; all are finite.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="sizes">The sizes that it must have.</param>
    public float[] Floats(string name, params int[] sizes) => Values<float>(name, sizes);

    /// <summary>The values of a tensor of whole numbers.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="sizes">The sizes that it must have.</param>
    public uint[] Words(string name, params int[] sizes) => Values<uint>(name, sizes);

    private T[] Values<T>(string name, int[] sizes)
    {
        (int[] actual, Array values) = Tensor(name);
        return values is T[] typed && actual.AsSpan().SequenceEqual(sizes)
            ? typed
            : throw Broken($"the tensor '{name}' is {values.GetType().GetElementType()!.Name} of {string.Join(" × ", actual)}, and must be {typeof(T).Name} of {string.Join(" × ", sizes)}");
    }

    private (int[] Sizes, Array Values) Tensor(string name) => _tensors.TryGetValue(name, out var tensor) ? tensor : throw Broken($"it has no tensor '{name}'");

    private void ReadTensor(BinaryReader reader)
    {
        try
        {
            string name = Encoding.ASCII.GetString(reader.ReadBytes(reader.ReadInt32()));
            int kind = reader.ReadInt32();
            int rank = reader.ReadInt32();
            if (rank is <= 0 or > MostRanks || kind is not (FloatKind or WordKind))
            {
                throw Broken($"the tensor '{name}' has the kind {kind} and the rank {rank}");
            }

            int[] sizes = [.. Enumerable.Range(0, rank).Select(_ => reader.ReadInt32())];
            long count = sizes.Aggregate(1L, (product, size) => product * size);
            byte[] content = reader.ReadBytes((int)Math.Clamp(count * sizeof(float), 0, reader.BaseStream.Length));
            if (sizes.Any(size => size < 0) || content.Length != count * sizeof(float))
            {
                throw Broken($"the tensor '{name}' of {string.Join(" × ", sizes)} is cut short");
            }

            Array values = kind == WordKind ? MemoryMarshal.Cast<byte, uint>(content).ToArray() : MemoryMarshal.Cast<byte, float>(content).ToArray();
            if (values is float[] floats && !floats.All(float.IsFinite))
            {
                throw Broken($"the tensor '{name}' has a value that is not finite");
            }

            _tensors[name] = (sizes, values);
        }
        catch (Exception cut) when (cut is EndOfStreamException or ArgumentOutOfRangeException)
        {
            throw new CorpusException($"The weights in '{_path}' are broken: a tensor is cut short. Write them anew with train_net.py.", cut);
        }
    }

    private CorpusException Broken(string why) => new($"The weights in '{_path}' are broken: {why}. Write them anew with train_net.py.");
}
