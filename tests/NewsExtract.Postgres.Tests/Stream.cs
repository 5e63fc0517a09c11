using static NewsExtract.Tests.Stories.InventedStories;

namespace NewsExtract.Postgres.Tests;

/// <summary>A stream of articles of many stories, with copies, the same in every run.</summary>
internal static class Stream
{
    /// <summary>Articles of a day.</summary>
    public const int Daily = 400;

    public static StoryIndexEntry Entry(int number) => new($"a{number}", Signature(number), number % 7 == 0 ? null : Day(number / Daily));

    /// <summary>Every ninth article is a copy of one before.</summary>
    public static StorySignature Signature(int number)
        => Of($"subject{(char)('a' + (number % 20))}{(char)('a' + (number / 200 % 20))}", number % 9 == 8 ? number % 5 : number);
}
