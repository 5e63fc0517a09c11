using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts.Visible;

public class NoteReaderTests
{
    [Theory]
    [InlineData("Body|Correction: The barge is 31 metres long, not 13 as first written.", EditorNoteKind.Correction)]
    [InlineData("Body|An earlier version of this article gave a wrong length for the barge.", EditorNoteKind.Correction)]
    [InlineData("Widget|*CORRECTION (4 March): The barge is 31 metres long.", EditorNoteKind.Correction)]
    [InlineData("Body|This article has been updated with the words of the harbour master.", EditorNoteKind.Update)]
    [InlineData("Body|Update: The harbour master has answered since, see below.", EditorNoteKind.Update)]
    [InlineData("Body|Clarification: The owner pays for the salvage, not for the cranes.", EditorNoteKind.Clarification)]
    [InlineData("Body|Editor's note: This story was corrected, the barge is 31 metres long.", EditorNoteKind.Correction)]
    [InlineData("Body|Korrektur: Der Kahn ist 31 Meter lang, nicht 13.", EditorNoteKind.Correction)]
    [InlineData("Body|Corrección: la barcaza mide 31 metros y no 13.", EditorNoteKind.Correction)]
    [InlineData("Body|Уточнение: баржа длиной 31 метр, а не 13.", EditorNoteKind.Clarification)]
    [InlineData("Body|更正：驳船长三十一米，而不是先前报道的十三米。", EditorNoteKind.Correction)]
    public void A_note_is_found(string line, EditorNoteKind kind)
    {
        var note = VisiblePage.Read($"Title|Barge raised from harbour mouth\n{VisiblePage.Story}\n{line}").Notes.Should().ContainSingle().Subject;

        note.Kind.Should().Be(kind);
        note.Text.Should().Be(line[(line.IndexOf('|') + 1)..]);
        note.BlockOrder.Should().Be(4);
    }

    [Fact]
    public void A_note_may_stand_below_its_label()
    {
        var note = VisiblePage.Read($"Title|Barge raised\n{VisiblePage.Story}\nSubheading|Correction\nBody|The barge is 31 metres long, not 13 as first written. 4 March 2024").Notes.Should().ContainSingle().Subject;

        note.BlockOrder.Should().Be(5);
        note.Time!.Value.ToString().Should().Be("2024-03-04");
    }

    [Theory]
    [InlineData("Date|Updated 5 March 2024")]
    [InlineData("Date|Updated: 14:05")]
    [InlineData("Body|Update your telephone before you travel, the railway says.")]
    [InlineData("Body|Corrections officers found the barge on Sunday.")]
    [InlineData("Body|Editor's note: The author is a friend of the harbour master.")]
    [InlineData("Comments|Correction: you are all wrong about this barge.")]
    [InlineData("Related|Correction: A note on another article of ours")]
    public void What_is_no_note_is_not(string line)
        => VisiblePage.Read($"Title|Barge raised from harbour mouth\n{VisiblePage.Story}\n{line}").Notes.Should().BeEmpty();
}
