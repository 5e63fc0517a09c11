using AngleSharp.Dom;
using FluentAssertions;
using NewsExtract.Facts;
using NewsExtract.Segmentation;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts;

public class ImageAddressTests
{
    [Theory]
    [InlineData("<img src=/mill.jpg>", "/mill.jpg")]
    [InlineData("<img src=/small.jpg srcset='/small.jpg 300w, /large.jpg 1200w'>", "/large.jpg")]
    [InlineData("<img src='data:image/gif;base64,AA' data-src=/mill.jpg>", "/mill.jpg")]
    [InlineData("<img src=/placeholder.gif data-srcset='/a.jpg 300w, /b.jpg 900w'>", "/b.jpg")]
    [InlineData("<picture><source srcset=/narrow.webp media='(max-width: 500px)'><img src=/mill.jpg></picture>", "/mill.jpg")]
    [InlineData("<picture><source srcset=/wide.webp media='(min-width: 1000px)'><source srcset=/mid.webp media='(min-width: 500px)'><img src=/mill.jpg></picture>", "/wide.webp")]
    [InlineData("<picture><source srcset=/mill.webp type=image/webp><img src=/mill.jpg></picture>", "/mill.webp")]
    [InlineData("<img src='data:image/png;base64,AAAA'>", null)]
    [InlineData("<img src='javascript:alert(1)'>", null)]
    [InlineData("<img src='http://[bad'>", null)]
    [InlineData("<img>", null)]
    public void The_largest_address_a_reader_can_load_is_taken(string html, string? path)
    {
        using var document = LeanHtmlParser.Parse(html.AsMemory(), default);
        IElement image = document.QuerySelector("img")!;

        ImageAddress.Of(image, "https://mill.example/news/1").Should().Be(path is null ? null : "https://mill.example" + path);
    }

    [Theory]
    [InlineData("https://a.example/mill-1024x576.jpg?x=1", "https://www.a.example/mill-300x200.jpg", true)]
    [InlineData("https://a.example/mill_640.jpg", "https://a.example/mill_1280.jpg", true)]
    [InlineData("https://a.example/mill-1.jpg", "https://a.example/mill-2.jpg", false)]
    [InlineData("https://a.example/i/?id=1", "https://a.example/i/?id=2", false)]
    public void Sizes_of_one_picture_have_one_key(string a, string b, bool expected) => (ImageAddress.KeyOf(a) == ImageAddress.KeyOf(b)).Should().Be(expected);
}
