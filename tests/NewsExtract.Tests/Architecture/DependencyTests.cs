using System.Xml.Linq;
using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Architecture;

/// <summary>Arrows between the parts of the library go one way.</summary>
public class DependencyTests
{
    [Fact]
    public void No_source_file_points_the_wrong_way()
        => SourceTree.SourceFiles("src/NewsExtract")
            .SelectMany(file => DependencyRules.Violations(file.Path, file.Text))
            .Should().BeEmpty();

    [Theory]
    [InlineData("Text/Tokens.cs", "using NewsExtract.Articles.Facts;")]
    [InlineData("Text/Tokens.cs", "namespace NewsExtract.Stories;")]
    [InlineData("Entities/Tagger.cs", "using NewsExtract.Articles;")]
    [InlineData("Articles/A.cs", "var x = NewsExtract.Entities.Tagging.Tagger.Run();")]
    [InlineData("Articles/A.cs", "using AngleSharp.Dom;")]
    [InlineData("Articles/Facts/Title.cs", "global::AngleSharp.Dom.INode node;")]
    [InlineData("News.cs", "using AngleSharp;")]
    [InlineData("Articles/Segmentation/PlainText/Lines.cs", "using AngleSharp.Text;")]
    public void A_wrong_arrow_is_found(string path, string text) => DependencyRules.Violations(path, text).Should().ContainSingle();

    [Theory]
    [InlineData("Articles/A.cs", "using NewsExtract.Text;")]
    [InlineData("Articles/A.cs", "using NewsExtract.Articles.Facts;\nnamespace NewsExtract;")]
    [InlineData("NewsPipeline.cs", "using NewsExtract.Articles; using NewsExtract.Stories;")]
    [InlineData("Articles/Segmentation/Html/Walker.cs", "using AngleSharp.Dom;")]
    [InlineData("Articles/Facts/HtmlMetadata.cs", "using AngleSharp.Dom;")]
    [InlineData("Articles/Facts/Html/Reader.cs", "using AngleSharp.Dom;")]
    [InlineData("Articles/LeanHtmlParser.cs", "using AngleSharp.Html;")]
    [InlineData("Text/Tokens.cs", "// as NewsExtract.Articles does with AngleSharp\nvar s = \"AngleSharp\"; /* AngleSharp\n */")]
    public void A_right_arrow_is_let_through(string path, string text) => DependencyRules.Violations(path, text).Should().BeEmpty();

    [Fact]
    public void The_library_stands_on_two_packages_and_no_project()
    {
        XDocument project = XDocument.Parse(SourceTree.Read("src/NewsExtract/NewsExtract.csproj"));

        project.Descendants("PackageReference").Select(reference => (string?)reference.Attribute("Include"))
            .Should().BeEquivalentTo("AngleSharp", "Microsoft.Extensions.DependencyInjection.Abstractions");
        project.Descendants("ProjectReference").Should().BeEmpty();
    }
}
