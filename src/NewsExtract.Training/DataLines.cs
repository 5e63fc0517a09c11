using System.Reflection;

namespace NewsExtract.Training;

/// <summary>Reads the data files in the trainer's assembly.</summary>
internal static class DataLines
{
    /// <summary>The lines of a data file, comments left out.</summary>
    /// <param name="name">Name of the file without its folder.</param>
    /// <exception cref="InvalidOperationException">The program was built without the file.</exception>
    public static IEnumerable<string> Of(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program was built without its data file {name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                yield return line;
            }
        }
    }
}
