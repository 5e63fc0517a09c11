using System.Collections.Frozen;

namespace NewsExtract.Segmentation;

/// <summary>What the tree builder of the HTML standard does with a tag, as far as the open elements are concerned.</summary>
[Flags]
internal enum TagTraits
{
    None = 0,

    /// <summary>Never has content.</summary>
    Void = 1 << 0,

    /// <summary>Special in the sense of the standard: an end tag of an ordinary element does not reach past it.</summary>
    Special = 1 << 1,

    /// <summary>Ends the default scope: an end tag of a block does not reach past it.</summary>
    Scope = 1 << 2,

    /// <summary>Its start tag closes an open paragraph.</summary>
    ClosesParagraph = 1 << 3,

    /// <summary>A formatting element, closed by the adoption agency.</summary>
    Formatting = 1 << 4,

    /// <summary>Its content is text up to its end tag.</summary>
    RawText = 1 << 5,

    /// <summary>Root of foreign content, SVG or MathML.</summary>
    Foreign = 1 << 6,

    /// <summary>Inside foreign content: its children are HTML again.</summary>
    Integration = 1 << 7,

    /// <summary>Its start tag leaves foreign content.</summary>
    Breakout = 1 << 8,

    /// <summary><c>ul</c> or <c>ol</c>: ends the scope of a list item.</summary>
    List = 1 << 9,

    /// <summary><c>address</c>, <c>div</c> or <c>p</c>: special, but an item of a list may be closed through it.</summary>
    ItemTransparent = 1 << 10,

    /// <summary><c>h1</c> … <c>h6</c>: any end tag of them closes any of them.</summary>
    Heading = 1 << 11,

    Item = 1 << 12,
    Cell = 1 << 13,
    Row = 1 << 14,
    RowGroup = 1 << 15,
    Table = 1 << 16,
    Template = 1 << 17,
    Button = 1 << 18,
    Option = 1 << 19,
    Select = 1 << 20,
    Paragraph = 1 << 21,

    /// <summary>Never opened a second time, nor closed before the end: <c>html</c>, <c>head</c>, <c>body</c>.</summary>
    Root = 1 << 22,

    /// <summary>The rest of the page is text.</summary>
    PlainText = 1 << 23,

    /// <summary><c>a</c> and <c>nobr</c>: formatting that does not nest; its start tag closes an open one.</summary>
    Unnestable = 1 << 24,

    /// <summary><c>caption</c> and <c>colgroup</c>.</summary>
    TablePart = 1 << 25,
}

/// <summary>Looks up the traits of a tag by a 64-bit key of its name.</summary>
internal static class TagTable
{
    private static readonly FrozenDictionary<ulong, TagTraits> s_traits = Build();

    public static readonly ulong Paragraph = Key("p");
    public static readonly ulong ListItem = Key("li");
    public static readonly ulong Script = Key("script");
    public static readonly ulong Base = Key("base");

    public static TagTraits Find(ulong key) => s_traits.GetValueOrDefault(key);

    /// <summary>A key that ignores ASCII case; names of up to eight letters never collide.</summary>
    public static ulong Key(ReadOnlySpan<char> name)
    {
        ulong key = 0;
        foreach (char c in name)
        {
            key = Append(key, c);
        }

        return key;
    }

    /// <summary>The key of a name that goes on with one more letter; that of no letter is 0.</summary>
    public static ulong Append(ulong key, char c)
    {
        uint lower = char.IsAsciiLetterUpper(c) ? c | 0x20u : c;
        return (((key << 8) | (key >> 56)) ^ lower) + (key >> 59);
    }

    private static FrozenDictionary<ulong, TagTraits> Build()
    {
        var traits = new Dictionary<ulong, TagTraits>();
        Add(TagTraits.Void, "area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr");
        Add(TagTraits.RawText, "script style textarea title xmp iframe noembed noframes");
        Add(TagTraits.Root, "html head body");
        Add(TagTraits.PlainText, "plaintext");
        Add(TagTraits.Formatting, "a b big code em font i nobr s small strike strong tt u");
        Add(TagTraits.Unnestable, "a nobr");
        Add(TagTraits.Foreign, "svg math");
        Add(TagTraits.Integration, "foreignobject desc title mi mo mn ms mtext");
        Add(TagTraits.Heading, "h1 h2 h3 h4 h5 h6");
        Add(TagTraits.List, "ul ol");
        Add(TagTraits.Item, "li dd dt");
        Add(TagTraits.ItemTransparent, "address div p");
        Add(TagTraits.Cell, "td th");
        Add(TagTraits.Row, "tr");
        Add(TagTraits.RowGroup, "tbody thead tfoot");
        Add(TagTraits.TablePart, "caption colgroup");
        Add(TagTraits.Table, "table");
        Add(TagTraits.Template, "template");
        Add(TagTraits.Button, "button");
        Add(TagTraits.Option, "option optgroup");
        Add(TagTraits.Select, "select");
        Add(TagTraits.Paragraph, "p");
        Add(TagTraits.Scope, "applet caption table td th marquee object template");
        Add(TagTraits.ClosesParagraph, "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header"
            + " hgroup main menu nav ol p search section summary ul h1 h2 h3 h4 h5 h6 pre listing form li dd dt table hr xmp plaintext");
        Add(TagTraits.Special, "address applet article aside blockquote button caption center col colgroup dd details dir div dl dt fieldset"
            + " figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup li listing main marquee menu nav noscript object ol p"
            + " pre search section select summary table tbody td template tfoot th thead tr ul");
        Add(TagTraits.Breakout, "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta"
            + " nobr ol p pre ruby s small span strong strike sub sup table tt u ul var");
        return traits.ToFrozenDictionary();

        void Add(TagTraits trait, string names)
        {
            foreach (string name in names.Split(' '))
            {
                ulong key = Key(name);
                traits[key] = traits.GetValueOrDefault(key) | trait;
            }
        }
    }
}
