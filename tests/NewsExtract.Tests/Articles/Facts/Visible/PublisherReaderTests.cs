using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts.Visible;

public class PublisherReaderTests
{
    [Theory]
    [InlineData("Legal|© 2024 Harbour Herald Ltd. All rights reserved.", "Harbour Herald Ltd")]
    [InlineData("Legal|Copyright © 2019-2024 Harbour Herald", "Harbour Herald")]
    [InlineData("Legal|© The Lantern. Alle Rechte vorbehalten", "The Lantern")]
    [InlineData("Legal|© 2024 The Lantern - Established in the harbour", "The Lantern")]
    [InlineData("SourceLink|Source: The Lantern", "The Lantern")]
    [InlineData("SourceLink|This article was originally published by The Lantern", "The Lantern")]
    [InlineData("SourceLink|📰 Lantern\nSourceLink|Lantern / 7. in ports", "Lantern")]
    [InlineData("Solicitation|Harbour News needs readers who pay for its reports.", "Harbour News")]
    [InlineData("Body|Harbour News needs readers who pay for its reports, as advertisers have left.\nSolicitation|Support us by giving", "Harbour News")]
    [InlineData("Paywall|Enjoy unlimited reading on eastharbourtimes.example\nPaywall|Add Harbour Times access to your plan", "East Harbour Times")]
    [InlineData("Paywall|Unlimited reading on harbourtimes.example\nPaywall|Your Harbour Times account", "Harbour Times")]
    public void A_line_that_names_the_publisher_is_read(string lines, string publisher)
        => VisiblePage.Read($"Title|Barge raised from harbour mouth\n{VisiblePage.Story}\n{lines}").Publisher!.Value.Should().Be(publisher);

    [Theory]
    [InlineData("Caption|© Reuters. The barge in the harbour mouth")]
    [InlineData("Legal|© Ada Moor")]
    [InlineData("Legal|© 2024 Reuters. All rights reserved.")]
    [InlineData("Legal|© 2024 All rights reserved")]
    [InlineData("SourceLink|Source link\nSourceLink|Reuters")]
    [InlineData("Solicitation|Please help us to go on.")]
    [InlineData("Paywall|Unlimited reading on lantern.example\nPaywall|Your Harbour Times account")]
    [InlineData("Body|The Harbour Times reported first that the barge was leaking badly.")]
    public void Pictures_agencies_and_other_papers_are_not_the_publisher(string lines)
        => VisiblePage.Read($"Title|Barge raised from harbour mouth\n{VisiblePage.Story}\n{lines}").Publisher.Should().BeNull();
}
