// Reads pages of news and says what each is about and which tell the same story.
//   dotnet run -f net10.0 -- first.html second.html
using System.Globalization;
using NewsExtract;

if (args.Length == 0)
{
    Console.Error.WriteLine("Name one or more HTML pages.");
    return 2;
}

var pipeline = new NewsPipeline();
using var stories = new StoryIndex();
IEnumerable<NewsDocument> documents = args.Select(path => NewsDocument.FromHtml(File.ReadAllBytes(path), id: path));

await foreach (NewsItem item in pipeline.ProcessAsync(documents))
{
    if (item.IsFailed)
    {
        Console.Error.WriteLine($"{item.Id}: {item.Error!.Message}");
        continue;
    }

    StoryAssignment story = stories.Add(item);
    Console.WriteLine($"{item.Article.Title ?? item.Id}");
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  published {item.Article.Published:yyyy-MM-dd}, {item.Article.WordCount} words, story {story.StoryId}{(story.IsNew ? " (new)" : "")}"));
    Console.WriteLine($"  {string.Join(", ", item.Entities.OrderByDescending(entity => entity.Salience).Take(5).Select(entity => entity.Name))}");
}

return 0;
