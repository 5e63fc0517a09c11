using FluentAssertions;
using Xunit;

namespace NewsExtract.Tool.Tests;

/// <summary>The tool with the real extractor behind it; every other test puts articles of its own there.</summary>
public sealed class LibraryEngineTests : IDisposable
{
    private static readonly string[] Paragraphs =
    [
        "The ferry between Port Varrow and Saint Orrin’s runs again from Monday, after divers had cleared the harbour mouth of a sunken barge, the company said on Friday.",
        "For eleven days passengers had been taken round the cape by bus, a journey of almost three hours. About seven thousand people use the crossing on a working day.",
        "The barge, laden with gravel, went down in the storm of 2 March. Its owner will have to pay for the salvage, the harbour master said, and the sum is still being worked out.",
    ];

    private readonly ToolHarness _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("page.html", "<html><body><nav><a>Home</a></nav><article><p>", "</p><p>", "</p></article></body></html>")]
    [InlineData("page.txt", "", "\n\n", "\n")]
    public async Task A_page_comes_out_as_its_paragraphs(string name, string before, string between, string after)
    {
        string path = _tool.Write(name, before + string.Join(between, Paragraphs) + after);

        int exitCode = await _tool.RunAsync(host => host with { Engine = ToolHost.LibraryEngine }, "extract", path);

        exitCode.Should().Be(ExitCode.Success);
        _tool.Output.Should().Be(string.Join("\n\n", Paragraphs) + "\n");
    }
}
