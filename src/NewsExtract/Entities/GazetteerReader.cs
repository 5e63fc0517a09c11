using System.Collections.Frozen;
using System.Text;
using NewsExtract.Text;

namespace NewsExtract;

/// <summary>Reads the names of a <see cref="Gazetteer"/> from lines of columns with tabs between.</summary>
internal static class GazetteerReader
{
    private const char Comment = '#';
    private const char AliasBar = '|';
    private const string Columns = "name, type, id, aliases with | between";
    private const int MostColumns = 4;
    private const int LongestShown = 60;

    private static readonly FrozenDictionary<string, EntityType> Types =
        Enum.GetValues<EntityType>().ToFrozenDictionary(type => type.ToString(), StringComparer.OrdinalIgnoreCase);

    public static List<GazetteerEntry> Read(Stream stream)
    {
        // Bytes that are no UTF-8 must not become names that are found nowhere.
        using StreamReader reader = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), leaveOpen: true);
        return Read(reader);
    }

    public static List<GazetteerEntry> Read(TextReader reader)
    {
        List<GazetteerEntry> entries = [];
        bool mayBeHeader = true;
        for (int number = 1; ReadLine(reader, number) is { } line; number++)
        {
            if (line.Length == 0 || line[0] == Comment || string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            string[] columns = line.Split('\t', StringSplitOptions.TrimEntries);
            if (!mayBeHeader || !IsHeader(columns))
            {
                entries.Add(ReadEntry(columns, number));
            }

            mayBeHeader = false;
        }

        return entries;
    }

    private static string? ReadLine(TextReader reader, int number)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (DecoderFallbackException broken)
        {
            // The reader decodes ahead, so the bytes may stand a few lines below.
            throw new GazetteerFormatException($"Gazetteer, line {number} or below: bytes that are no UTF-8. Save the file as UTF-8.", broken) { LineNumber = number };
        }
    }

    private static bool IsHeader(string[] columns)
        => columns.Length > 1 && columns[0].Equals("name", StringComparison.OrdinalIgnoreCase) && columns[1].Equals("type", StringComparison.OrdinalIgnoreCase);

    private static GazetteerEntry ReadEntry(string[] columns, int number)
    {
        if (columns.Length is < 2 or > MostColumns)
        {
            throw Broken(number, $"{columns.Length} {(columns.Length == 1 ? "column" : "columns")} in '{Shorten(string.Join("\\t", columns))}'. Write {Columns}, with tabs between; the last two may be left out.");
        }

        if (!Types.TryGetValue(columns[1], out EntityType type))
        {
            throw Broken(number, $"'{Shorten(columns[1])}' is no type. Write one of {string.Join(", ", Enum.GetNames<EntityType>())}.");
        }

        return new GazetteerEntry(Name(columns[0], number), type)
        {
            Id = columns.Length > 2 && columns[2].Length > 0 ? columns[2] : null,
            Aliases = columns.Length > 3 && columns[3].Length > 0 ? [.. columns[3].Split(AliasBar, StringSplitOptions.TrimEntries).Select(alias => Name(alias, number))] : [],
        };
    }

    private static string Name(string name, int number)
    {
        foreach (char c in name)
        {
            if ((CharClasses.Of(c) & CharClass.WordPart) != 0)
            {
                return name;
            }
        }

        throw Broken(number, $"'{Shorten(name)}' is no name: it has no letter or digit. Write the columns {Columns}.");
    }

    private static GazetteerFormatException Broken(int number, string reason) => new($"Gazetteer, line {number}: {reason}") { LineNumber = number };

    private static string Shorten(string value) => value.Length <= LongestShown ? value : value[..LongestShown] + "…";
}
