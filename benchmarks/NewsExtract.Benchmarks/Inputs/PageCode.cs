using System.Globalization;
using System.Text;

namespace NewsExtract.Benchmarks.Inputs;

/// <summary>The parts of a page that nobody reads: scripts, styles, drawings. Not thread-safe.</summary>
internal sealed class PageCode(SplitMix random)
{
    private const int StyleCharacters = 24_000;

    /// <summary>A page has its scripts in four places.</summary>
    private const int ScriptsOfPlace = 9;
    private const int ScriptCharacters = 1_300;
    private const int DrawingCommands = 12;

    /// <summary>Appends a style sheet.</summary>
    public void Style(StringBuilder html, int size)
    {
        html.Append("<style>");
        for (int end = html.Length + (StyleCharacters * size); html.Length < end;)
        {
            html.Append('.').Append(Word()).Append("__").Append(Word()).Append(CultureInfo.InvariantCulture, $"{{margin:0 {random.Below(32)}px {random.Below(32)}px;color:#{random.Below(0xFFFFFF):x6};font-size:{random.Between(10, 40)}px}}");
        }

        html.Append("</style>\n");
    }

    /// <summary>Appends some scripts; the signs of mark-up in them are none.</summary>
    public void Scripts(StringBuilder html, int size)
    {
        for (int i = 0; i < ScriptsOfPlace * size; i++)
        {
            html.Append(i % 3 == 0 ? "<script async>" : "<script>");
            for (int end = html.Length + ScriptCharacters; html.Length < end;)
            {
                html.Append("(window.").Append(Word()).Append("=window.").Append(Word()).Append("||[]).push({\"").Append(Word()).Append("\":").Append(random.Below(100_000)).Append(",\"").Append(Word()).Append("\":\"").Append(Word()).Append("\"});if(a<b&&c>d){document.write('<div id=\"").Append(Word()).Append("\">')}\n");
            }

            html.Append("</script>\n");
        }
    }

    /// <summary>Appends a small drawing.</summary>
    public void Drawing(StringBuilder html)
    {
        html.Append("<svg class=\"icon\" width=\"24\" height=\"24\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M");
        for (int i = 0; i < DrawingCommands; i++)
        {
            html.Append(random.Below(24)).Append('.').Append(random.Below(1000)).Append(' ').Append(random.Below(24)).Append('.').Append(random.Below(1000)).Append(i % 2 == 0 ? "L" : "C");
        }

        html.Append("z\"/></svg>");
    }

    private string Word() => random.Pick(WordLists.Nouns);
}
