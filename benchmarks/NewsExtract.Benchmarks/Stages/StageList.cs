using NewsExtract.Benchmarks.Inputs;

namespace NewsExtract.Benchmarks.Stages;

/// <summary>All stages by name, each made when it is asked for.</summary>
internal static class StageList
{
    private static readonly (string Name, Func<StageInputs, Stage> Make)[] s_stages =
    [
        (StageNames.Decoding, HtmlStages.Decoding),
        (StageNames.NestingGuard, HtmlStages.Flattening),
        (StageNames.HtmlSegmentation, HtmlStages.Segmentation),
        (StageNames.HtmlFacts, HtmlStages.Facts),
        (StageNames.HtmlClassification, HtmlStages.Classification),
        (StageNames.HtmlArticle, HtmlStages.Article),
        (StageNames.LineScan, TextStages.LineScan),
        (StageNames.TextSegmentation, TextStages.Segmentation),
        (StageNames.TextClassification, TextStages.Classification),
        (StageNames.TextAssembly, TextStages.Assembly),
        (StageNames.TextArticle, TextStages.Article),
        (StageNames.Tokenizer, EntityStages.Tokenization),
        (StageNames.TaggerFast, inputs => EntityStages.Tagging(inputs, StageNames.TaggerFast, EntityAccuracy.Fast)),
        (StageNames.TaggerAccurate, inputs => EntityStages.Tagging(inputs, StageNames.TaggerAccurate, EntityAccuracy.Accurate)),
        (StageNames.Mentions, EntityStages.Mentions),
        (StageNames.Linker, EntityStages.Linking),
        (StageNames.MinHash, StoryStages.MinHash),
        (StageNames.Signature, StoryStages.Signing),
        (StageNames.Comparison, StoryStages.Comparison),
        (StageNames.Evidence, StoryStages.Evidence),
        (StageNames.IndexAdd, StoryStages.IndexAdding),
        (StageNames.IndexFind, StoryStages.IndexFinding),
        (StageNames.Pipeline, PipelineStages.Pipeline),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. s_stages.Select(stage => stage.Name)];

    /// <summary>Makes a stage.</summary>
    /// <exception cref="ArgumentException">There is none of this name.</exception>
    public static Stage Make(string name, StageInputs inputs)
    {
        foreach ((string known, Func<StageInputs, Stage> make) in s_stages)
        {
            if (known == name)
            {
                return make(inputs);
            }
        }

        throw new ArgumentException($"There is no stage '{name}'. Stages are: {string.Join(", ", Names)}.", nameof(name));
    }
}
