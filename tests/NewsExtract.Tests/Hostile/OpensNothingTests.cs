using System.Diagnostics.Tracing;
using System.Net;
using System.Net.Sockets;
using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Hostile;

/// <summary>A page that names addresses everywhere makes the library open none of them.</summary>
public class OpensNothingTests
{
    [Fact]
    public async Task No_address_of_a_page_is_asked_for()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        string address = $"http://127.0.0.1:{((IPEndPoint)server.LocalEndpoint).Port}/x";
        Task<TcpClient> asked = server.AcceptTcpClientAsync();

        foreach (string html in Pages(address))
        {
            NewsItem item = new NewsPipeline().Process(NewsDocument.FromHtml(html) with { Hints = new ExtractionHints { Url = address } });
            item.Article.ToHtml().Should().NotBeEmpty();
            item.Article.ToMarkdown().Should().NotBeNull();
        }

        Task first = await Task.WhenAny(asked, Task.Delay(500));
        first.Should().NotBe(asked, "nobody may ask for {0}", address);
        using var visitor = new TcpClient();
        await visitor.ConnectAsync((IPEndPoint)server.LocalEndpoint);
        (await asked).Dispose();
    }

    [Fact]
    public void No_socket_and_no_name_is_looked_up_while_pages_are_read()
    {
        using var listener = new NetworkEvents();

        foreach (string html in Pages("http://no-such-host.example/x"))
        {
            News.ExtractArticle(html, "http://no-such-host.example/");
        }

        listener.Seen.Should().BeEmpty();
    }

    [Fact]
    public void Files_named_by_a_page_are_not_read()
    {
        string path = Path.Combine(Path.GetTempPath(), "newsextract-" + Guid.NewGuid().ToString("N"));
        File.WriteAllText(path, "secret words of a file");
        try
        {
            using FileStream locked = new(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            foreach (string html in Pages("file://" + path))
            {
                Article article = News.ExtractArticle(html, "file://" + path);
                article.ToJson().Should().NotContain("secret words");
                article.Images.Should().BeEmpty();
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static IEnumerable<string> Pages(string address)
    {
        string page = $$"""
            <!doctype html [<!ENTITY x SYSTEM "{{address}}">]><html manifest="{{address}}"><head><base href="{{address}}"><link rel="stylesheet" href="{{address}}"><link rel="preload import prefetch dns-prefetch icon" href="{{address}}">
            <meta http-equiv="refresh" content="0;url={{address}}"><meta property="og:image" content="{{address}}"><script src="{{address}}"></script><style>@import "{{address}}"; p { background: url({{address}}) }</style></head>
            <body background="{{address}}" onload="fetch('{{address}}')"><p>The council agreed on Tuesday to mend the old bridge over the river. &x;</p><img src="{{address}}" srcset="{{address}} 2x"><iframe src="{{address}}" srcdoc="<img src={{address}}>"></iframe>
            <object data="{{address}}"></object><embed src="{{address}}"><video src="{{address}}" poster="{{address}}"><source src="{{address}}"><track src="{{address}}"></video><svg><image href="{{address}}"/><use href="{{address}}"/></svg>
            <form action="{{address}}"><input type="image" src="{{address}}"></form><frameset><frame src="{{address}}"></frameset><a href="{{address}}" ping="{{address}}">more</a>
            <script type="application/ld+json">{"@context":"{{address}}","@type":"NewsArticle","image":"{{address}}"}</script></body></html>
            """;
        yield return page;
        yield return page.Replace("<head>", "<frameset><frame src='" + address + "'></frameset><head>", StringComparison.Ordinal);
    }

    /// <summary>Events of this thread that sockets and name look-ups of the runtime give.</summary>
    private sealed class NetworkEvents : EventListener
    {
        private readonly int _thread = Environment.CurrentManagedThreadId;

        public List<string> Seen { get; } = [];

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name is "System.Net.Sockets" or "System.Net.NameResolution" or "System.Net.Http")
            {
                EnableEvents(eventSource, EventLevel.LogAlways);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            // Made before its own fields are: other tests use sockets meanwhile, on threads of their own.
            if (eventData.EventName != "EventCounters" && Seen is not null && Environment.CurrentManagedThreadId == _thread)
            {
                Seen.Add($"{eventData.EventSource.Name} {eventData.EventName}");
            }
        }
    }
}
