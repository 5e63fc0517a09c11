using System.Collections;
using System.Reflection;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Articles.Json;

/// <summary>Whoever adds a property to a public record finds out here that the JSON does not carry it yet.</summary>
public class JsonCoverageTests
{
    /// <summary>Public properties that the JSON gives under another name, or leaves to be worked out again.</summary>
    private static readonly Dictionary<string, string[]> s_otherwise = new()
    {
        ["Article.ReadingTime"] = ["readingSeconds"],
        ["Article.KeptBlocks"] = [],
        ["Article.PublishedDay"] = ["published"],
        ["InlineMark.Span"] = ["start", "length"],
        ["TextSpan.End"] = [],
    };

    [Fact]
    public void Every_property_of_an_article_is_in_the_json()
    {
        Article article = FullArticle.Create();
        var missing = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>();

        Compare(typeof(Article), [JsonDocument.Parse(article.ToJson()).RootElement], missing, seen);

        missing.Should().BeEmpty("each belongs into ArticleJson and its parts, SCHEMA.md and FullArticle");
        seen.Should().Contain(["Article.Images", "ArticleFacts.Access", "Fact.Confidence", "Dateline.Agency", "LivePost.TimeText", "InlineMark.Target", "ArticleQuality.Certainty"]);
    }

    [Fact]
    public void A_property_that_the_json_does_not_carry_is_noticed()
    {
        var missing = new SortedSet<string>(StringComparer.Ordinal);

        Compare(typeof(RelatedItem), [JsonDocument.Parse("""{"title":"a","blockOrder":1}""").RootElement], missing, []);

        missing.Should().Equal("RelatedItem.Url");
    }

    /// <summary>Walks the types and the JSON side by side; a property counts as there when one of the objects of its type has it.</summary>
    private static void Compare(Type type, IReadOnlyList<JsonElement> objects, SortedSet<string> missing, HashSet<string> seen)
    {
        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            string name = $"{type.Name.Split('`')[0]}.{property.Name}";
            seen.Add(name);
            string[] jsonNames = s_otherwise.GetValueOrDefault(name, [JsonNamingPolicy.CamelCase.ConvertName(property.Name)]);
            foreach (string jsonName in jsonNames)
            {
                List<JsonElement> values = [.. objects.Where(item => item.TryGetProperty(jsonName, out _)).Select(item => item.GetProperty(jsonName))];
                if (values.Count == 0)
                {
                    missing.Add(name);
                }

                (Type inner, bool isList) = Inner(property.PropertyType);
                if (values.Count > 0 && jsonNames.Length == 1 && IsObject(inner))
                {
                    Compare(inner, [.. isList ? values.SelectMany(list => list.EnumerateArray()) : values], missing, seen);
                }
            }
        }
    }

    private static (Type Type, bool IsList) Inner(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable)) ? (type.GetGenericArguments()[0], true) : (type, false);
    }

    /// <summary>Records of the library; names of members and dates are written as text.</summary>
    private static bool IsObject(Type type) => type.Assembly == typeof(Article).Assembly && !type.IsEnum && type != typeof(PageDate);
}
