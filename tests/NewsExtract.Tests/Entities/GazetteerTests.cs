using System.Text;
using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Entities;

public class GazetteerTests
{
    [Fact]
    public void A_file_is_read_line_by_line()
    {
        Gazetteer names = Load("Name\tType\tId\tAliases\r\n# our people\r\n\r\nAda Moor\tPerson\tp1\tA. Moor | Moor\r\n Quay Lines \torganization\nOslo\tLOCATION\t\t\nBergen\tLocation\t#4\n");

        names.Entries.Should().BeEquivalentTo(
            [
                new GazetteerEntry("Ada Moor", EntityType.Person) { Id = "p1", Aliases = ["A. Moor", "Moor"] },
                new GazetteerEntry("Quay Lines", EntityType.Organization),
                new GazetteerEntry("Oslo", EntityType.Location),
                new GazetteerEntry("Bergen", EntityType.Location) { Id = "#4" },
            ],
            options => options.WithStrictOrdering());
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n\n  \n")]
    [InlineData("name\ttype\n")]
    public void A_file_may_hold_no_names(string file) => Load(file).Entries.Should().BeEmpty();

    [Theory]
    [InlineData("Ada Moor\tPerson\nOslo\tCity\n", 2, "line 2: 'City' is no type. Write one of Person, Organization, Location,")]
    [InlineData("Oslo\t2\n", 1, "line 1: '2' is no type.")]
    [InlineData("# x\n\nOslo\n", 3, "line 3: 1 column in 'Oslo'. Write name, type, id, aliases")]
    [InlineData("a\tPerson\tb\tc\td", 1, "line 1: 5 columns in 'a\\tPerson\\tb\\tc\\td'.")]
    [InlineData("\tPerson", 1, "line 1: '' is no name: it has no letter or digit.")]
    [InlineData("–\tPerson", 1, "line 1: '–' is no name: it has no letter or digit.")]
    [InlineData("Oslo\tLocation\t\tKristiania||Christiania", 1, "line 1: '' is no name")]
    [InlineData("Oslo\tLocation\nname\ttype", 2, "line 2: 'type' is no type.")]
    public void A_broken_line_is_named_with_its_cure(string file, int line, string message)
        => FluentActions.Invoking(() => Load(file)).Should().Throw<GazetteerFormatException>().WithMessage($"Gazetteer, {message}*").Which.LineNumber.Should().Be(line);

    [Fact]
    public void A_message_does_not_repeat_an_endless_value()
        => FluentActions.Invoking(() => Load("Oslo\t" + new string('x', 5000))).Should().Throw<GazetteerFormatException>().Which.Message.Length.Should().BeLessThan(400);

    [Fact]
    public void A_stream_is_utf8_and_stays_open()
    {
        using MemoryStream stream = new([.. Encoding.UTF8.Preamble, .. "Łódź\tLocation\n"u8]);

        Gazetteer.Load(stream).Entries.Should().ContainSingle().Which.Name.Should().Be("Łódź");
        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused()
        => FluentActions.Invoking(() => Gazetteer.Load(new MemoryStream([.. "Oslo\tLocation\nK"u8, 0xF8, .. "ge\tLocation\n"u8])))
            .Should().Throw<GazetteerFormatException>().WithMessage("Gazetteer, line * or below: bytes that are no UTF-8. Save the file as UTF-8.");

    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(() => Gazetteer.Load((Stream)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Gazetteer.Load((TextReader)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new Gazetteer(null!)).Should().Throw<ArgumentNullException>();
    }

    private static Gazetteer Load(string file) => Gazetteer.Load(new StringReader(file));
}
