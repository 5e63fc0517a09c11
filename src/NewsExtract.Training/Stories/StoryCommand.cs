using NewsExtract.Stories.Model;

namespace NewsExtract.Training.Stories;

/// <summary>Trains the story model and writes it with its card.</summary>
internal static class StoryCommand
{
    public const string File = "src/NewsExtract/Stories/Model/Data/story-model.bin";

    /// <param name="data">The corpora.</param>
    /// <param name="file">Where the model goes.</param>
    /// <param name="reportsFolds">Whether to score models that have not seen what they are scored on; takes longer.</param>
    /// <param name="output">Takes the report.</param>
    /// <param name="progress">Says how far it is.</param>
    /// <param name="cancellation">Stops it.</param>
    public static void Run(string data, string file, bool reportsFolds, TextWriter output, Action<string> progress, CancellationToken cancellation)
    {
        var options = new StoryTrainingOptions();
        StoryCorpora corpora = StoryCorpora.Load(data, progress, cancellation);
        var trainer = new StoryTrainer(corpora, options, progress, cancellation);
        progress("training");
        StoryTraining training = trainer.Train(progress);
        byte[] bytes = StoryModelFile.ToArray(trainer.Terms, training.Model);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        System.IO.File.WriteAllBytes(file, bytes);
        System.IO.File.WriteAllText(Path.ChangeExtension(file, ".md"), StoryModelCard.Write(corpora, options, trainer, training.Model, bytes));
        progress($"wrote {file}, {bytes.Length / 1024} KiB");
        if (reportsFolds)
        {
            new StoryFolds(corpora, trainer).Report(training, output, progress);
        }
    }
}
