using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace NewsExtract.Samples.Tests;

public class SampleTests
{
    [Fact]
    public async Task The_console_sample_names_title_day_people_and_story_of_every_page()
    {
        string output = await SampleProgram.RunAsync("Console", SampleProgram.Page("wire-dateline-caption"), SampleProgram.Page("live-blog"));

        string[] lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[0].Should().Be("Sarn and Velmark sign border treaty, 34 years after independence");
        lines[1].Should().StartWith("  published 2027-07-02").And.EndWith("story 1 (new)");
        lines[2].Should().Contain("Tomas Iveran");
        lines[4].Should().EndWith("story 2 (new)");
    }

    [Fact]
    public async Task The_retrieval_sample_cuts_articles_into_pieces_that_say_whom_they_name()
    {
        string output = await SampleProgram.RunAsync("Retrieval", SampleProgram.Page("wire-dateline-caption"));

        JsonElement[] chunks = [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
        chunks.Length.Should().BeGreaterThan(1);
        chunks.Select(chunk => chunk.GetProperty("id").GetString()).Should().OnlyHaveUniqueItems();
        chunks.Should().OnlyContain(chunk => chunk.GetProperty("markdown").GetString()!.StartsWith("# Sarn and Velmark sign border treaty"));
        chunks.SelectMany(chunk => chunk.GetProperty("entities").EnumerateArray()).Select(name => name.GetString()).Should().Contain("Sarn");
    }

    [Fact]
    public async Task The_web_sample_answers_with_the_article_and_finds_its_copy()
    {
        using Process server = SampleProgram.Start("WebApi", "--urls", "http://127.0.0.1:0");
        try
        {
            using var client = new HttpClient { BaseAddress = await AddressOfAsync(server), Timeout = SampleProgram.Patience };
            byte[] page = await File.ReadAllBytesAsync(SampleProgram.Page("wire-dateline-caption"));

            JsonElement first = await PostAsync(client, "1", page);
            JsonElement second = await PostAsync(client, "2", page);
            JsonElement similar = await client.GetFromJsonAsync<JsonElement>("articles/1/similar");

            first.GetProperty("title").GetString().Should().Be("Sarn and Velmark sign border treaty, 34 years after independence");
            second.GetProperty("story").GetInt64().Should().Be(first.GetProperty("story").GetInt64());
            similar.EnumerateArray().Should().ContainSingle().Which.GetProperty("relation").GetString().Should().Be("NearDuplicate");
        }
        finally
        {
            server.Kill(entireProcessTree: true);
        }
    }

    private static async Task<JsonElement> PostAsync(HttpClient client, string id, byte[] page)
    {
        HttpResponseMessage response = await client.PostAsync($"articles/{id}?url=https://wire.example/{id}", new ByteArrayContent(page));
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>The server takes any free port and says which.</summary>
    private static async Task<Uri> AddressOfAsync(Process server)
    {
        const string Mark = "Now listening on: ";
        using CancellationTokenSource patience = new(SampleProgram.Patience);
        while (await server.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.IndexOf(Mark, StringComparison.Ordinal) is >= 0 and int at)
            {
                return new Uri(line[(at + Mark.Length)..]);
            }
        }

        throw new InvalidOperationException($"The server ended: {await server.StandardError.ReadToEndAsync(patience.Token)}");
    }
}
