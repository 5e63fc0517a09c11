using NewsExtract.Benchmarks.Inputs;
using NewsExtract.Classification;
using NewsExtract.Segmentation;

namespace NewsExtract.Benchmarks.Stages;

/// <summary>Classifies blocks with the embedded model, and checks what came before and comes of it.</summary>
internal static class BlockChecks
{
    public static BlockLabels Classify(SegmentedPage page, PageHints hints) => BlockClassifier.Classify(page, hints, ArticleModel.Embedded.Blocks, ExtractionFocus.Balanced);

    /// <summary>Every page has blocks, and a generated one each part of its article as a block.</summary>
    public static void RequireBlocks(string stage, StageInputs inputs, int count, Func<int, SegmentedPage> segment)
    {
        for (int i = 0; i < count; i++)
        {
            SegmentedPage page = segment(i);
            Answers.Require(page.Blocks.Length > 0, stage, $"page {i} has no blocks");
            if (i < inputs.Generated.Count)
            {
                HashSet<string> texts = [.. page.Blocks.Select(block => BlockText.Of(page, block))];
                Answers.Require(inputs.Generated[i].Article.Parts.All(part => texts.Contains(part.Text)), stage, $"a paragraph of page {i} is no block of its own");
            }
        }
    }

    /// <summary>Every page has body text.</summary>
    public static void RequireBody(string stage, IEnumerable<BlockLabels> pages)
        => Answers.Require(pages.All(labels => labels.Role.Contains(BlockRole.Body)), stage, "a page has no body");
}
