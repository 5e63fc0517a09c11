using NewsExtract.Entities.Model;
using NewsExtract.Entities.Tagging;
using NewsExtract.Models;

namespace NewsExtract;

/// <summary>What an <see cref="EntityTagger"/> learned. Immutable and safe to share between threads and taggers.</summary>
public sealed class EntityModel
{
    internal EntityModel(ModelFileReader file)
    {
        Tagger = TaggerModelFile.Read(file);
        Digest = file.Digest;
    }

    /// <summary>The model in the package; read when it is first asked for.</summary>
    /// <exception cref="InvalidOperationException">The library was built without a model.</exception>
    public static EntityModel Embedded => EmbeddedEntityModel.Instance;

    /// <summary>Version of the file format.</summary>
    public int FormatVersion { get; } = ModelFile.FormatVersion;

    /// <summary>SHA-256 of the model's file, as 64 lower-case hex digits: two models with the same digest give the same mentions.</summary>
    public string Digest { get; }

    internal TaggerModel Tagger { get; }

    /// <summary>Reads a model from a file of its own, such as one newer than the package's. The stream is read to its end and left open.</summary>
    /// <param name="stream">The file.</param>
    /// <exception cref="ModelFormatException">The stream holds no model that this version can read.</exception>
    public static EntityModel Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new EntityModel(ModelFileReader.Read(stream));
    }
}
