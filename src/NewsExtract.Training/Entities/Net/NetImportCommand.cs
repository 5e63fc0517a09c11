using NewsExtract.Entities.Model;
using NewsExtract.Entities.Tagging;
using NewsExtract.Entities.Tagging.Net;

namespace NewsExtract.Training.Entities.Net;

/// <summary>Rounds the net that <c>train_net.py</c> trained, measures what that costs, fits the confidences on the development split, and writes the model with its card.</summary>
internal static class NetImportCommand
{
    public const string File = "src/NewsExtract/Entities/Model/Data/entity-net.bin";

    private const string MainCorpus = "worldwide";

    /// <summary>Share of the chain's scores when none is given.</summary>
    public const float ChainShare = 0.5f;

    /// <param name="data">Folder of the corpora.</param>
    /// <param name="weights">The file that the script wrote.</param>
    /// <param name="chainShare">Share of the chain's scores in the sum, 0 to 1.</param>
    /// <param name="file">Where the model goes.</param>
    /// <param name="progress">Where it says how far it is.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static void Run(string data, string weights, float chainShare, string file, Action<string> progress, CancellationToken cancellation)
    {
        FloatNet trained = FloatNetReader.Read(TensorFile.Read(weights));
        TaggerModel chain = EntityModel.Embedded.Tagger;
        ConllDocument[] dev = [.. EntityCorpus.Read(data, new CorpusPart(MainCorpus, "dev"))];
        NetModel net = NetRounding.Round(trained, chainShare, chain.Confidence);
        progress("measuring what rounding costs");
        RoundingError error = RoundingError.Measure(trained, net, chain.Lexicon, dev, cancellation);
        progress($"{error}");
        net = net with { Confidence = ConfidenceFit.Fit(new HybridJudge(chain, net).Judge(dev, OpenLabels.Of(MainCorpus))) };

        byte[] bytes = NetModelFile.ToArray(net);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        System.IO.File.WriteAllBytes(file, bytes);
        System.IO.File.WriteAllText(Path.ChangeExtension(file, ".md"), NetModelCard.Write(new EntityTrainingOptions(), net, error, TrainedWith(weights), System.IO.File.ReadAllBytes(weights), bytes));
        progress($"wrote {file}, {bytes.Length / 1024} KiB");
    }

    /// <summary>The options that the script left beside the weights.</summary>
    private static string TrainedWith(string weights)
    {
        string file = weights + ".options";
        return System.IO.File.Exists(file) ? System.IO.File.ReadAllText(file).Trim() : "not told";
    }
}
