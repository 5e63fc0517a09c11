namespace NewsExtract.Training.Entities.Net;

/// <summary>The files of one set; see <see cref="NetDataWriter"/>.</summary>
internal sealed class NetDataFiles(string path, bool hasScores) : IDisposable
{
    public BinaryWriter Tokens { get; } = Open(path, "tok");

    public BinaryWriter Features { get; } = Open(path, "feat");

    public BinaryWriter Contexts { get; } = Open(path, "ctx");

    public BinaryWriter Allowed { get; } = Open(path, "allow");

    public StreamWriter Gold { get; } = new(File.Create($"{path}.gold")) { NewLine = "\n" };

    public BinaryWriter? Scores { get; } = hasScores ? Open(path, "crf") : null;

    public BinaryWriter Sentences { get; } = Open(path, "sent");

    public BinaryWriter Weights { get; } = Open(path, "weight");

    public BinaryWriter Parts { get; } = Open(path, "part");

    public void Dispose()
    {
        foreach (IDisposable? file in new IDisposable?[] { Tokens, Features, Contexts, Allowed, Gold, Scores, Sentences, Weights, Parts })
        {
            file?.Dispose();
        }
    }

    private static BinaryWriter Open(string path, string kind) => new(File.Create($"{path}.{kind}"));
}
