using System.Reflection;

namespace NewsExtract.Entities.Linking;

/// <summary>Reads the embedded data files of the linker.</summary>
internal static class LinkingData
{
    /// <summary>The lines of a file, without comments and blank lines.</summary>
    public static IEnumerable<string> Lines(string resource)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The library was built without its data file {resource}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && !line.StartsWith('#'))
            {
                yield return line;
            }
        }
    }
}
