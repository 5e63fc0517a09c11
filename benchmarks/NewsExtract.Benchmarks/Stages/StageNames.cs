namespace NewsExtract.Benchmarks.Stages;

/// <summary>The names of the stages, as budgets and reports call them.</summary>
internal static class StageNames
{
    public const string Decoding = "decoding";
    public const string NestingGuard = "nesting-guard";
    public const string HtmlSegmentation = "html-segmentation";
    public const string HtmlFacts = "html-facts";
    public const string HtmlClassification = "html-classification";
    public const string HtmlArticle = "html-article";
    public const string LineScan = "line-scan";
    public const string TextSegmentation = "text-segmentation";
    public const string TextClassification = "text-classification";
    public const string TextAssembly = "text-facts-and-assembly";
    public const string TextArticle = "text-article";
    public const string Tokenizer = "tokenizer";
    public const string TaggerFast = "tagger-fast";
    public const string TaggerAccurate = "tagger-accurate";
    public const string Mentions = "mentions";
    public const string Linker = "linker";
    public const string MinHash = "minhash";
    public const string Signature = "signature";
    public const string Comparison = "comparison";
    public const string Evidence = "comparison-evidence";
    public const string IndexAdd = "index-add";
    public const string IndexFind = "index-find";
    public const string Pipeline = "pipeline";
}
