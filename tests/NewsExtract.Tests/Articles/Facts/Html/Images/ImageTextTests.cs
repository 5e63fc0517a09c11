using FluentAssertions;
using NewsExtract.Facts;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts;

public class ImageTextTests
{
    [Theory]
    [InlineData("The mill in spring. Photo: Jane Roe", "The mill in spring.", "Jane Roe")]
    [InlineData("The mill in spring (Foto: Jane Roe/dpa)", "The mill in spring", "Jane Roe/dpa")]
    [InlineData("The mill in spring. (AP Photo/Jane Roe)", "The mill in spring.", "AP Photo/Jane Roe")]
    [InlineData("The mill in spring © Jane Roe/AFP", "The mill in spring", "Jane Roe/AFP")]
    [InlineData("The mill in spring. Photograph by Jane Roe", "The mill in spring.", "Jane Roe")]
    [InlineData("Credit: Jane Roe", null, "Jane Roe")]
    [InlineData("Jane Roe/AFP via Getty Images", null, "Jane Roe/AFP via Getty Images")]
    [InlineData("水車 写真：山田", "水車", "山田")]
    [InlineData("The mill (left) and the church", "The mill (left) and the church", null)]
    [InlineData("The mill in spring (2024)", "The mill in spring (2024)", null)]
    [InlineData("Photos of the mill are on show.", "Photos of the mill are on show.", null)]
    [InlineData("Source of the river, seen from the mill.", "Source of the river, seen from the mill.", null)]
    [InlineData("", null, null)]
    public void Captions_and_credits_are_parted(string text, string? caption, string? credit) => ImageText.Split(text).Should().Be((caption, credit));
}
