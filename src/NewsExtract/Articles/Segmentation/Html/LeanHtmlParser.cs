using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Dom;
using AngleSharp.Html.LinkRels;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace NewsExtract.Segmentation;

/// <summary>
/// Parses a page into a tree that holds only what the library reads: no comments, no positions, no attributes nobody asks for.
/// Nothing of the page runs and nothing is fetched. Hostile nesting is flattened first; see <see cref="NestingGuard"/>.
/// </summary>
internal static class LeanHtmlParser
{
    private static readonly IConfiguration s_configuration = Configuration.Default.WithOnly<ILinkRelationFactory>(new IdleLinks()).Without<IAttributeObserver>();

    /// <summary>Parses <paramref name="html"/> within the default limits; bad markup never throws.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IHtmlDocument Parse(ReadOnlyMemory<char> html, CancellationToken cancellationToken)
        => Parse(html, new LimitWatch(ExtractionLimits.Default), new DocumentTime(Timeout.InfiniteTimeSpan, cancellationToken), cancellationToken);

    /// <summary>Parses <paramref name="html"/>; bad markup never throws.</summary>
    /// <param name="html">The page.</param>
    /// <param name="limits">Hears of limits that the page breaks.</param>
    /// <param name="time">Tells whether it was time that ended the work: the tree is then what was read by then.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The caller stopped the work.</exception>
    public static IHtmlDocument Parse(ReadOnlyMemory<char> html, LimitWatch limits, DocumentTime time, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<char> flat = NestingGuard.Flatten(EmptyEndTags.Replace(html), limits);
        IDocument? started = null;

        var options = new HtmlParserOptions
        {
            DisableElementPositionTracking = true,
            SkipComments = true,

            // The parser cannot skip one kind of script only, so scripts go when none of them can be JSON-LD.
            SkipScriptText = !flat.Span.Contains("ld+json", StringComparison.OrdinalIgnoreCase),
            ShouldEmitAttribute = IsReadByTheLibrary,
        };

        if (cancellationToken.CanBeCanceled)
        {
            // The synchronous parse takes no token; this callback is the only place it comes through for every element.
            options.OnCreated = (element, _) =>
            {
                started ??= element.Owner;
                cancellationToken.ThrowIfCancellationRequested();
            };
        }

        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new HtmlParser(options, BrowsingContext.New(s_configuration)).ParseDocument(flat);
        }
        catch (OperationCanceledException) when (time.IsUp)
        {
            limits.Break(ExtractionLimit.Time);
            return started as IHtmlDocument ?? new HtmlParser().ParseDocument("");
        }
    }

    /// <summary>
    /// The pooled buffers of the parser that made a document, to be disposed of when nobody reads the document any more. Disposing of the document
    /// itself gives them back, too, but first takes the tree apart, with a walk over all of it.
    /// </summary>
    public static IDisposable BuffersOf(IHtmlDocument document) => ((IConstructableDocument)document).Builder ?? document;

    private static bool IsReadByTheLibrary(ref StructHtmlToken token, ReadOnlyMemory<char> attribute)
        => attribute.Span is "id" or "class" or "href" or "src" or "alt" or "datetime" or "property" or "content" or "name"
            or "itemprop" or "itemtype" or "itemscope" or "rel" or "role" or "lang" or "charset" or "http-equiv" or "type"
            or "data-testid" or "data-component" or "hidden" or "aria-hidden" or "style" or "title" or "typeof" or "start"
            ? !IsFormatting(token.Name.Memory.Span)
            : IsOfPicture(attribute.Span) && (token.Name.Memory.Span is "img" or "source");

    /// <summary>Where pages put the address and the size of a picture; scripts that load it late read the names with <c>data-</c>.</summary>
    private static bool IsOfPicture(ReadOnlySpan<char> attribute)
        => attribute is "srcset" or "media" or "width" or "height" or "data-src" or "data-srcset" or "data-lazy-src" or "data-lazy-srcset" or "data-original" or "data-image" or "data-fullscreen-src";

    /// <summary>
    /// Formatting elements are copied by the parser whenever mark-up is misnested; it keeps at most three equal ones alive, but
    /// any number that differ in an attribute. Without attributes they are equal, and the copying stays bounded.
    /// </summary>
    private static bool IsFormatting(ReadOnlySpan<char> tag)
        => tag is "b" or "i" or "u" or "em" or "font" or "strong" or "big" or "small" or "code" or "s" or "strike" or "tt" or "nobr";

    /// <summary>Links that load nothing: one that does prepares its request at once, and throws when the address has a host that is none.</summary>
    private sealed class IdleLinks : ILinkRelationFactory
    {
        public BaseLinkRelation? Create(IHtmlLinkElement link, string? rel) => null;
    }
}
