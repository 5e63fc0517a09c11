using System.Globalization;
using NewsExtract.Tests.Stories;

namespace NewsExtract.Postgres.Tests;

/// <summary>Adds a copy of its own of each of some stories; also as a process of its own.</summary>
internal static class Writer
{
    public const int Stories = 30;

    /// <summary>Arguments: connection string, schema, name of the writer. Begins when a line comes in.</summary>
    public static int Main(string[] args)
    {
        using PostgresStoryIndex index = Open(args[0], args[1]);
        Console.WriteLine("ready");
        Console.ReadLine();
        Add(index, args[2]);
        return 0;
    }

    public static PostgresStoryIndex Open(string connectionString, string schema)
        => new(connectionString, InventedStories.Options, InventedStories.Model, PostgresStoryOptions.Default with { Schema = schema });

    /// <summary>One by one, but every fifth time three at once, one of which is on nothing that others write of.</summary>
    public static void Add(PostgresStoryIndex index, string writer)
    {
        for (int story = 0; story < Stories; story++)
        {
            string id = string.Create(CultureInfo.InvariantCulture, $"{writer}-{story}");
            if (story % 5 == 4)
            {
                index.AddRange([new(id, Copy(story)), new($"{id}-own", Own(writer, story)), new($"{id}-again", Copy(story))]);
            }
            else
            {
                index.Add(id, Copy(story));
            }
        }
    }

    /// <summary>What all writers write of a story.</summary>
    private static StorySignature Copy(int story) => InventedStories.Of(InventedStories.Words("subject", story, 1).Single(), 0);

    private static StorySignature Own(string writer, int story) => InventedStories.Of(InventedStories.Words(writer, story, 1).Single(), 0);
}
