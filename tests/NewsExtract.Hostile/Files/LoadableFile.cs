using System.Diagnostics;
using NewsExtract.Hostile.Cases;

namespace NewsExtract.Hostile.Files;

/// <summary>A kind of file or record that the library reads back.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Bytes">A whole one.</param>
/// <param name="Load">Reads one; what it answers in the end must not depend on luck.</param>
/// <param name="ErrorType">The error that a broken one gives.</param>
/// <param name="MostMemory">Bytes that reading may allocate for a file of the length of the whole one; a broken one must not take more.</param>
/// <param name="HasDigest">Whether it carries a digest, so that any change must be noticed.</param>
public sealed record LoadableFile(string Name, byte[] Bytes, Action<byte[]> Load, Type ErrorType, long MostMemory, bool HasDigest)
{
    public const int Kinds = 6;

    /// <summary>A broken file may be read twice as far as the whole one before it is refused, and buffers double.</summary>
    private const int Growth = 2;

    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(20);

    public static IEnumerable<LoadableFile> All()
    {
        yield return Model("block-model", bytes => ArticleModel.Load(new MemoryStream(bytes)));
        yield return Model("entity-model", bytes => EntityModel.Load(new MemoryStream(bytes)));
        yield return Model("story-model", bytes => StoryModel.Load(new MemoryStream(bytes)));
        yield return Of("index", Index(), bytes => StoryIndex.Load(new MemoryStream(bytes)).Dispose(), typeof(StoryFormatException), hasDigest: true);
        StorySignature other = Sign("The council met in Oslo on Tuesday.");
        yield return Of(
            "signature",
            Sign(Filler.Repeat("Ana Ruiz# met the council of Oslo on Tuesday, 3 May 2025, and pledged $# million. ", 5000)).ToBytes(),
            bytes => new StoryComparer().Compare(StorySignature.FromBytes(bytes), other),
            typeof(StoryFormatException),
            hasDigest: true);
        yield return Of("article in JSON", Json(), bytes => Article.FromJson(System.Text.Encoding.UTF8.GetString(bytes)).ToHtml(), typeof(System.Text.Json.JsonException));
    }

    /// <summary>What is wrong with how these bytes are read; null when they are refused as they should, or read.</summary>
    public string? Breach(byte[] bytes)
    {
        var watch = Stopwatch.StartNew();
        long before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            Load(bytes);
            if (HasDigest && !bytes.AsSpan().SequenceEqual(Bytes))
            {
                return "it was read though it is not whole";
            }
        }
        catch (Exception error) when (ErrorType.IsInstanceOfType(error))
        {
            if (error.Message.Length < 20)
            {
                return $"the message says little: {error.Message}";
            }
        }
        catch (Exception error)
        {
            return $"{error.GetType().Name}: {error.Message} {error.StackTrace}";
        }

        long memory = GC.GetAllocatedBytesForCurrentThread() - before;
        return watch.Elapsed > s_longest ? $"reading took {watch.Elapsed}"
            : memory > MostMemory + (2L * bytes.Length) ? $"{memory} bytes were allocated for {bytes.Length}, where the whole file takes {MostMemory}" : null;
    }

    private static LoadableFile Model(string name, Action<byte[]> load) => Of(name, Resource(name), load, typeof(ModelFormatException), hasDigest: true);

    private static LoadableFile Of(string name, byte[] bytes, Action<byte[]> load, Type errorType, bool hasDigest = false)
    {
        load(bytes);
        long before = GC.GetAllocatedBytesForCurrentThread();
        load(bytes);
        return new LoadableFile(name, bytes, load, errorType, Growth * (GC.GetAllocatedBytesForCurrentThread() - before), hasDigest);
    }

    private static byte[] Resource(string name)
    {
        string resource = typeof(Article).Assembly.GetManifestResourceNames().First(candidate => candidate.StartsWith(name, StringComparison.Ordinal) && !candidate.EndsWith(".md", StringComparison.Ordinal));
        using Stream stream = typeof(Article).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static byte[] Index()
    {
        using var index = new StoryIndex();
        for (int i = 0; i < 40; i++)
        {
            index.Add($"id {i}", Sign(Filler.Repeat($"Ana Ruiz{i % 7} met the council of Oslo on Tuesday and pledged #{i % 5} millions. ", 600)));
        }

        var bytes = new MemoryStream();
        index.Save(bytes);
        return bytes.ToArray();
    }

    private static byte[] Json() => System.Text.Encoding.UTF8.GetBytes(new ArticleExtractor().ExtractHtml(Filler.Page("", Filler.Repeat("<p>" + Filler.Sentence + "<a href=/#>x</a>", 2000))).ToJson());

    private static StorySignature Sign(string text) => new StorySigner().Sign(new StoryText { Text = text });
}
