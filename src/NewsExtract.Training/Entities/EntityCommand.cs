using NewsExtract.Entities.Model;
using NewsExtract.Entities.Tagging;

namespace NewsExtract.Training.Entities;

/// <summary>Trains the entity model and writes it with its card.</summary>
internal static class EntityCommand
{
    public const string File = "src/NewsExtract/Entities/Model/Data/entity-model.bin";

    private const string MainCorpus = "worldwide";

    public static void Run(string data, string file, bool hasMainCorpus, Action<string> progress, CancellationToken cancellation)
    {
        var options = new EntityTrainingOptions();
        if (!hasMainCorpus)
        {
            options = options with { Parts = [.. options.Parts.Where(part => part.Set != MainCorpus)] };
        }

        TaggerModel model = new EntityTrainer(data, options, progress, cancellation).Train();
        byte[] bytes = TaggerModelFile.ToArray(model);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        System.IO.File.WriteAllBytes(file, bytes);
        System.IO.File.WriteAllText(Path.ChangeExtension(file, ".md"), EntityModelCard.Write(options, model, bytes));
        progress($"wrote {file}, {bytes.Length / 1024} KiB");
    }
}
