using System.Reflection;

namespace NewsExtract.Models;

/// <summary>Opens the model files that are part of the assembly.</summary>
internal static class EmbeddedModelFile
{
    /// <param name="file">Name of the file without its folder.</param>
    /// <exception cref="InvalidOperationException">The assembly was built without it.</exception>
    public static ModelFileReader Open(string file)
        => OpenIfThere(file)
            ?? throw new InvalidOperationException(
                $"This build of NewsExtract has no model '{file}'. Put a trained one into a folder named Data under src/NewsExtract, from where it is embedded, and build again.");

    /// <param name="file">Name of the file without its folder.</param>
    /// <returns>The file; null when the assembly was built without it.</returns>
    public static ModelFileReader? OpenIfThere(string file)
    {
        using Stream? stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file);
        return stream is null ? null : ModelFileReader.Read(stream);
    }
}
