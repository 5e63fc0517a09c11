using NewsExtract.Evaluation.Articles;
using NewsExtract.Evaluation.Cli;
using NewsExtract.Evaluation.Entities;
using NewsExtract.Evaluation.Entities.Tagging;
using NewsExtract.Evaluation.Stories;

namespace NewsExtract.Training.Tests.Evaluation;

/// <summary>The commands of the program; a test puts its own in place of the one it is about.</summary>
internal static class TestCommands
{
    public static Commands Create(TextWriter output, TextWriter error) => new(
        new ArticlesCommand(new BlockModelFoldTrainer(), output, error),
        new EntitiesCommand(EntityEngines.OfLibrary, output, error),
        new StoriesCommand(StoryEngines.OfLibrary, output, error));
}
