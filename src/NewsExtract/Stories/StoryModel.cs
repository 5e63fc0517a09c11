using NewsExtract.Models;
using NewsExtract.Stories.Comparison;
using NewsExtract.Stories.Model;
using NewsExtract.Stories.Signatures;

namespace NewsExtract;

/// <summary>
/// What <see cref="StorySigner"/> and <see cref="StoryComparer"/> learned: how many articles of a background collection have a word, and what tells one event from
/// another. Signatures that are compared must have been made with one model. Immutable and safe to share between threads.
/// </summary>
public sealed class StoryModel
{
    internal StoryModel(ModelFileReader file)
    {
        (Terms, Pairs) = StoryModelFile.Read(file);
        Digest = file.Digest;
    }

    /// <summary>The model in the package; read when it is first asked for.</summary>
    /// <exception cref="InvalidOperationException">The library was built without a model.</exception>
    public static StoryModel Embedded => EmbeddedStoryModel.Instance;

    /// <summary>Version of the file format.</summary>
    public int FormatVersion { get; } = ModelFile.FormatVersion;

    /// <summary>SHA-256 of the model's file, as 64 lower-case hex digits: two models with the same digest give the same signatures and comparisons.</summary>
    public string Digest { get; }

    internal TermTable Terms { get; }

    internal PairModel Pairs { get; }

    /// <summary>Reads a model from a file of its own, such as one newer than the package's. The stream is read to its end and left open.</summary>
    /// <param name="stream">The file.</param>
    /// <exception cref="ModelFormatException">The stream holds no model that this version can read.</exception>
    public static StoryModel Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new StoryModel(ModelFileReader.Read(stream));
    }
}
