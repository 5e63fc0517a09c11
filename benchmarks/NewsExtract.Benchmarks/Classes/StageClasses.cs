using NewsExtract.Benchmarks.Stages;

// A class a stage, as BenchmarkDotNet finds and names them.
namespace NewsExtract.Benchmarks.Classes;

public class DecodingStage() : StageBenchmark(StageNames.Decoding);

public class NestingGuardStage() : StageBenchmark(StageNames.NestingGuard);

public class HtmlSegmentationStage() : StageBenchmark(StageNames.HtmlSegmentation);

public class HtmlFactsStage() : StageBenchmark(StageNames.HtmlFacts);

public class HtmlClassificationStage() : StageBenchmark(StageNames.HtmlClassification);

public class HtmlArticleStage() : StageBenchmark(StageNames.HtmlArticle);

public class LineScanStage() : StageBenchmark(StageNames.LineScan);

public class TextSegmentationStage() : StageBenchmark(StageNames.TextSegmentation);

public class TextClassificationStage() : StageBenchmark(StageNames.TextClassification);

public class TextAssemblyStage() : StageBenchmark(StageNames.TextAssembly);

public class TextArticleStage() : StageBenchmark(StageNames.TextArticle);

public class TokenizerStage() : StageBenchmark(StageNames.Tokenizer);

public class TaggerFastStage() : StageBenchmark(StageNames.TaggerFast);

public class TaggerAccurateStage() : StageBenchmark(StageNames.TaggerAccurate);

public class MentionsStage() : StageBenchmark(StageNames.Mentions);

public class LinkerStage() : StageBenchmark(StageNames.Linker);

public class MinHashStage() : StageBenchmark(StageNames.MinHash);

public class SignatureStage() : StageBenchmark(StageNames.Signature);

public class ComparisonStage() : StageBenchmark(StageNames.Comparison);

public class EvidenceStage() : StageBenchmark(StageNames.Evidence);

public class IndexAddStage() : StageBenchmark(StageNames.IndexAdd);

public class IndexFindStage() : StageBenchmark(StageNames.IndexFind);

public class PipelineStage() : StageBenchmark(StageNames.Pipeline);
