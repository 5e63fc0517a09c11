using NewsExtract.Entities.Model;
using NewsExtract.Entities.Tagging;
using NewsExtract.Entities.Tagging.Net;
using NewsExtract.Models;

namespace NewsExtract;

/// <summary>What an <see cref="EntityTagger"/> learned. Immutable and safe to share between threads and taggers.</summary>
public sealed class EntityModel
{
    private readonly Lazy<(TaggerModel Tagger, string? Digest)> _hybrid;

    internal EntityModel(ModelFileReader file, Func<ModelFileReader?> openNet)
    {
        Tagger = TaggerModelFile.Read(file);
        Digest = file.Digest;
        _hybrid = new(() => openNet() is { } net ? (HybridScores.Join(Tagger, NetModelFile.Read(net)), net.Digest) : (Tagger, null));
    }

    /// <summary>The model in the package; read when it is first asked for.</summary>
    /// <exception cref="InvalidOperationException">The library was built without a model.</exception>
    public static EntityModel Embedded => EmbeddedEntityModel.Instance;

    /// <summary>Version of the file format.</summary>
    public int FormatVersion { get; } = ModelFile.FormatVersion;

    /// <summary>SHA-256 of the model's file, as 64 lower-case hex digits: two models with the same digest, and the same <see cref="NetDigest"/>, give the same mentions.</summary>
    public string Digest { get; }

    /// <summary>SHA-256 of the file of the net that <see cref="EntityAccuracy.Accurate"/> adds, likewise; null without one. The package's net is read when it is first asked for.</summary>
    public string? NetDigest => _hybrid.Value.Digest;

    /// <summary>The chain alone.</summary>
    internal TaggerModel Tagger { get; }

    /// <summary>The chain and the net; the chain alone where there is no net.</summary>
    internal TaggerModel Hybrid => _hybrid.Value.Tagger;

    internal TaggerModel For(EntityAccuracy accuracy) => accuracy == EntityAccuracy.Fast ? Tagger : Hybrid;

    /// <summary>Reads a model without a net from a file of its own, such as one newer than the package's. The stream is read to its end and left open.</summary>
    /// <param name="stream">The file.</param>
    /// <exception cref="ModelFormatException">The stream holds no model that this version can read.</exception>
    public static EntityModel Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new EntityModel(ModelFileReader.Read(stream), () => null);
    }

    /// <summary>Reads a model and its net from files of their own. The streams are read to their ends and left open.</summary>
    /// <param name="stream">The file of the model.</param>
    /// <param name="net">The file of the net.</param>
    /// <exception cref="ModelFormatException">A stream does not hold what this version can read.</exception>
    public static EntityModel Load(Stream stream, Stream net)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(net);
        ModelFileReader netFile = ModelFileReader.Read(net);
        var model = new EntityModel(ModelFileReader.Read(stream), () => netFile);
        _ = model.Hybrid;
        return model;
    }
}
