namespace NewsExtract.Training.Entities;

/// <summary>Reads the data files in the trainer's assembly, one entry a line.</summary>
internal static class TrainingLines
{
    /// <summary>The lines of a data file without blank ones and comments, which begin with <c>#</c>.</summary>
    /// <param name="file">Name of the file without its folder.</param>
    public static IEnumerable<string> Of(string file)
    {
        using StreamReader reader = new(typeof(TrainingLines).Assembly.GetManifestResourceStream(file) ?? throw new InvalidOperationException($"The trainer was built without its data file '{file}'."));
        while (reader.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line) && !line.StartsWith('#'))
            {
                yield return line;
            }
        }
    }
}
