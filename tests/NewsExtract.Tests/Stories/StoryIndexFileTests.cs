using System.Security.Cryptography;
using FluentAssertions;
using Xunit;
using static NewsExtract.Tests.Stories.InventedStories;

namespace NewsExtract.Tests.Stories;

/// <summary>Saved indexes.</summary>
public class StoryIndexFileTests
{
    [Fact]
    public void A_loaded_index_answers_as_the_saved_one()
    {
        using StoryIndex saved = Filled();
        using StoryIndex loaded = StoryIndex.Load(new MemoryStream(Bytes(saved)), Model);

        loaded.Options.Should().Be(saved.Options);
        loaded.Count.Should().Be(saved.Count);
        loaded.GetStories().Should().BeEquivalentTo(saved.GetStories(), options => options.WithStrictOrdering());
        loaded.GetStory(2).Should().BeEquivalentTo(saved.GetStory(2));
        for (int number = 20; number < 30; number++)
        {
            StorySignature next = Of($"subject{(char)('a' + (number % 5))}", number, Day(number));
            loaded.FindSimilar(next, 10).Should().Equal(saved.FindSimilar(next, 10));
            loaded.Add($"next{number}", next).Should().BeEquivalentTo(saved.Add($"next{number}", next));
        }

        Bytes(loaded).Should().Equal(Bytes(saved));
    }

    [Fact]
    public void The_stream_is_left_open_behind_the_index()
    {
        using StoryIndex saved = Filled();
        var stream = new MemoryStream();
        saved.Save(stream);
        stream.WriteByte(7);
        stream.Position = 0;

        using StoryIndex loaded = StoryIndex.Load(stream, Model);

        stream.ReadByte().Should().Be(7);
    }

    [Fact]
    public void An_empty_index_can_be_saved()
    {
        using StoryIndex empty = Index();
        using StoryIndex loaded = StoryIndex.Load(new MemoryStream(Bytes(empty)), Model);

        loaded.Count.Should().Be(0);
        loaded.Add("a", Of("flood", 1)).StoryId.Should().Be(1);
    }

    [Fact]
    public void A_cut_index_is_refused_wherever_it_is_cut()
    {
        using StoryIndex saved = Filled();
        byte[] bytes = Bytes(saved);
        for (int length = 0; length < bytes.Length; length += 97)
        {
            FluentActions.Invoking(() => StoryIndex.Load(new MemoryStream(bytes, 0, length), Model))
                .Should().Throw<StoryFormatException>($"only {length} of {bytes.Length} bytes are there").WithMessage("*Use a fresh copy*");
        }
    }

    [Fact]
    public void A_changed_byte_is_found_wherever_it_is()
    {
        using StoryIndex saved = Filled();
        byte[] bytes = Bytes(saved);
        for (int place = 12; place < bytes.Length; place += 97)
        {
            byte[] broken = [.. bytes];
            broken[place] ^= 0x81;

            FluentActions.Invoking(() => StoryIndex.Load(new MemoryStream(broken), Model)).Should().Throw<StoryFormatException>($"byte {place} has changed");
        }
    }

    [Fact]
    public void A_newer_format_names_its_version_and_the_cure()
    {
        using StoryIndex saved = Filled();
        byte[] bytes = Bytes(saved);
        bytes[8] = 9;

        FluentActions.Invoking(() => StoryIndex.Load(new MemoryStream(bytes), Model)).Should().Throw<StoryFormatException>().WithMessage("*version 9*newer NewsExtract*");
    }

    [Fact]
    public void An_index_of_version_1_is_still_read()
    {
        using StoryIndex saved = Filled();
        byte[] bytes = Bytes(saved);
        bytes[8] = 1;
        SHA256.HashData(bytes.AsSpan(0, bytes.Length - SHA256.HashSizeInBytes), bytes.AsSpan(bytes.Length - SHA256.HashSizeInBytes));

        using StoryIndex loaded = StoryIndex.Load(new MemoryStream(bytes), Model);

        Bytes(loaded).Should().Equal(Bytes(saved));
    }

    [Fact]
    public void Something_else_is_no_index()
        => FluentActions.Invoking(() => StoryIndex.Load(new MemoryStream("<!doctype html><title>No index</title>"u8.ToArray()), Model))
            .Should().Throw<StoryFormatException>().WithMessage("*no saved story index*");

    private static StoryIndex Filled()
    {
        StoryIndex index = Index(Options with { TimeWindow = TimeSpan.FromDays(30), MostCompared = 20, MergeThreshold = 0.45 });
        index.Add("bridge a", Sign(Words("common", 0, 6).Concat(Words("left", 0, 12))));
        index.Add("bridge b", Sign(Words("common", 0, 6).Concat(Words("right", 0, 12))));
        index.Add("bridge c", Sign(Words("common", 0, 6).Concat(Words("right", 0, 12)).Append("closing")));
        index.Add("bridge d", Sign(Words("common", 0, 6).Concat(Words("left", 0, 12)).Concat(Words("right", 0, 12))));
        for (int number = 0; number < 20; number++)
        {
            index.Add($"id {number} \u00e9\ud800", Of($"subject{(char)('a' + (number % 5))}", number % 13, number % 3 == 0 ? null : Day(number)));
        }

        index.Remove("id 3 \u00e9\ud800");
        return index;
    }

    private static byte[] Bytes(StoryIndex index)
    {
        var stream = new MemoryStream();
        index.Save(stream);
        return stream.ToArray();
    }
}
