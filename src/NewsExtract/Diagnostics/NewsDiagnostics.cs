namespace NewsExtract;

/// <summary>
/// What a <see cref="NewsPipeline"/> tells of its work, through the <see cref="System.Diagnostics.ActivitySource"/> and the <see cref="System.Diagnostics.Metrics.Meter"/> of
/// the name <see cref="SourceName"/>. Where nobody listens, nothing is measured, no clock is read and nothing is allocated. Nothing of a document's text goes out.
/// </summary>
/// <remarks>
/// <para>Activities: <c>newsextract.document</c>, one a document, with the tags <c>newsextract.document.id</c>, <c>newsextract.document.number</c>, <c>newsextract.document.kind</c> and
/// <c>newsextract.document.outcome</c>, and with status and <c>error.type</c> where it failed; below it <c>newsextract.extract</c>, <c>newsextract.tag</c>, <c>newsextract.link</c> and
/// <c>newsextract.sign</c>, one a stage.</para>
/// <para>Instruments (unit; tags):</para>
/// <list type="bullet">
/// <item><description><c>newsextract.documents</c> ({document}; kind, outcome, <c>error.type</c>): documents that were processed.</description></item>
/// <item><description><c>newsextract.document.duration</c> (s; kind, outcome): how long one took.</description></item>
/// <item><description><c>newsextract.stage.duration</c> (s; <c>newsextract.stage</c>: extract, tag, link, sign): how long a stage of one took.</description></item>
/// <item><description><c>newsextract.blocks</c> ({block}; <c>newsextract.block.kept</c>: true, false): blocks of their pages.</description></item>
/// <item><description><c>newsextract.mentions</c> ({mention}; <c>newsextract.entity.type</c>): mentions that were found.</description></item>
/// <item><description><c>newsextract.limits</c> ({hit}; <c>newsextract.limit</c>: article.length, article.open_elements, article.elements, article.blocks, article.attribute_length, article.data_length, article.data_depth, item.mentions, item.time, entities.length): documents that broke a limit of the options.</description></item>
/// </list>
/// <para>Kinds are html, plain_text, article_text and article; outcomes complete, truncated, empty and failed. A document that was cancelled is in no instrument.</para>
/// </remarks>
public static class NewsDiagnostics
{
    /// <summary>The name to listen to, of activities and of instruments.</summary>
    public const string SourceName = "NewsExtract";
}
