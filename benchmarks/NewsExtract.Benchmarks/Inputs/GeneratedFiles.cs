namespace NewsExtract.Benchmarks.Inputs;

/// <summary>Writes the first generated pages to files, to look at.</summary>
internal static class GeneratedFiles
{
    private const int Most = 12;

    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach ((int number, GeneratedPage page) in StageInputs.Generate().Generated.Index().Take(Most))
        {
            File.WriteAllText(Path.Combine(folder, $"{number:d2}.html"), HtmlPageWriter.Write(page));
            File.WriteAllText(Path.Combine(folder, $"{number:d2}.txt"), FlatPageWriter.Write(page));
        }
    }
}
