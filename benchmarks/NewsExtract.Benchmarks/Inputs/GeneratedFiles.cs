namespace NewsExtract.Benchmarks.Inputs;

/// <summary>Writes the generated pages to files, to look at.</summary>
internal static class GeneratedFiles
{
    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach ((int number, GeneratedPage page) in StageInputs.Generate().Generated.Index())
        {
            File.WriteAllText(Path.Combine(folder, $"{number:d2}.html"), HtmlPageWriter.Write(page));
            File.WriteAllText(Path.Combine(folder, $"{number:d2}.txt"), FlatPageWriter.Write(page));
        }
    }
}
