using NewsExtract.Models;

namespace NewsExtract.Stories.Model;

/// <summary>The model that comes in the assembly, read once, when it is first asked for. Thread-safe.</summary>
internal static class EmbeddedStoryModel
{
    private static readonly Lazy<StoryModel> Model = new(() => new StoryModel(EmbeddedModelFile.Open("story-model.bin")));

    /// <exception cref="InvalidOperationException">The assembly was built without a model.</exception>
    public static StoryModel Instance => Model.Value;
}
