using NewsExtract.Classification;
using NewsExtract.Models;

namespace NewsExtract;

/// <summary>What an <see cref="ArticleExtractor"/> learned. Immutable and safe to share between threads and extractors.</summary>
public sealed class ArticleModel
{
    private readonly Lazy<string> _digest;

    /// <summary>A model that was trained just now: its digest is that of the file it would be written to.</summary>
    internal ArticleModel(BlockModel blocks)
    {
        Blocks = blocks;
        _digest = new Lazy<string>(() => new ModelFileReader(BlockModelFile.ToArray(blocks)).Digest);
    }

    internal ArticleModel(ModelFileReader file)
    {
        Blocks = BlockModelFile.Read(file);
        _digest = new Lazy<string>(file.Digest);
    }

    /// <summary>The model in the package; read when it is first asked for.</summary>
    /// <exception cref="InvalidOperationException">The library was built without a model.</exception>
    public static ArticleModel Embedded => EmbeddedBlockModel.Instance;

    /// <summary>Version of the file format.</summary>
    public int FormatVersion { get; } = ModelFile.FormatVersion;

    /// <summary>SHA-256 of the model's file, as 64 lower-case hex digits: two models with the same digest give the same articles.</summary>
    public string Digest => _digest.Value;

    internal BlockModel Blocks { get; }

    /// <summary>Reads a model from a file of its own, such as one newer than the package's. The stream is read to its end and left open.</summary>
    /// <exception cref="ModelFormatException">The stream holds no model that this version can read.</exception>
    public static ArticleModel Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new ArticleModel(ModelFileReader.Read(stream));
    }
}
