using System.Collections.Frozen;

namespace NewsExtract.Segmentation;

/// <summary>The elements the segmenter tells apart; every other one is <see cref="Other"/>.</summary>
internal enum HtmlTag : byte
{
    Other, A, Abbr, Address, Article, Aside, B, Blockquote, Body, Br, Button, Center, Code, Dd, Details, Dialog, Div, Dl, Dt, Em,
    Fieldset, Figcaption, Figure, Footer, Form, H1, H2, H3, H4, H5, H6, Head, Header, Hr, Html, I, Img, Label, Li, Main, Nav, Ol, Option,
    P, Picture, Pre, Section, Select, Span, Strong, Sub, Summary, Sup, Table, Tbody, Td, Textarea, Tfoot, Th, Thead, Time, Tr, U, Ul, Video,
}

/// <summary>What the segmenter does on an element.</summary>
internal enum TagFlow : byte
{
    /// <summary>Part of the running text around it.</summary>
    Inline,

    /// <summary>Starts and ends a block.</summary>
    Block,

    /// <summary>Holds no text of the page.</summary>
    Skip,
}

internal readonly record struct TagInfo(HtmlTag Tag, TagFlow Flow, Landmarks Landmarks);

/// <summary>How each HTML element flows, after the rendering section of the HTML standard.</summary>
internal static class HtmlTags
{
    private static readonly FrozenDictionary<string, TagInfo> Infos = Build();

    public static TagInfo Of(string localName) =>
        Infos.TryGetValue(localName, out TagInfo info) ? info : new TagInfo(HtmlTag.Other, TagFlow.Inline, Landmarks.None);

    public static int HeadingLevel(HtmlTag tag) => tag is >= HtmlTag.H1 and <= HtmlTag.H6 ? tag - HtmlTag.H1 + 1 : 0;

    private static FrozenDictionary<string, TagInfo> Build()
    {
        var infos = new Dictionary<string, TagInfo>(StringComparer.Ordinal);
        Add(infos, TagFlow.Skip, "script style template noscript svg math iframe object embed head canvas audio map frameset datalist input");
        Add(infos, TagFlow.Block, "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form "
            + "frame h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section select summary table tbody td textarea tfoot th thead title tr ul video");
        Add(infos, TagFlow.Inline, "a abbr b br code em i img label picture span strong sub sup time u");
        return infos.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, TagInfo> infos, TagFlow flow, string names)
    {
        foreach (string name in names.Split(' '))
        {
            HtmlTag tag = Enum.TryParse(name, ignoreCase: true, out HtmlTag known) ? known : HtmlTag.Other;
            infos[name] = new TagInfo(tag, flow, LandmarkOf(tag));
        }
    }

    private static Landmarks LandmarkOf(HtmlTag tag) => tag switch
    {
        HtmlTag.Article => Landmarks.Article,
        HtmlTag.Main => Landmarks.Main,
        HtmlTag.Aside => Landmarks.Aside,
        HtmlTag.Nav => Landmarks.Nav,
        HtmlTag.Header => Landmarks.Header,
        HtmlTag.Footer => Landmarks.Footer,
        HtmlTag.Form => Landmarks.Form,
        HtmlTag.Figure => Landmarks.Figure,
        HtmlTag.Blockquote => Landmarks.Quote,
        HtmlTag.Ul or HtmlTag.Ol or HtmlTag.Dl => Landmarks.List,
        HtmlTag.Table => Landmarks.Table,
        HtmlTag.Section => Landmarks.Section,
        HtmlTag.A => Landmarks.Link,
        HtmlTag.Button => Landmarks.Button,
        _ => Landmarks.None,
    };
}
