using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsExtract.Evaluation;

/// <summary>Writes files of JSON, with folders above them where they are missing.</summary>
internal static class JsonFiles
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes one object.</summary>
    public static void WriteObject(string path, Action<Utf8JsonWriter> writeContent)
    {
        using FileStream stream = Create(path);
        using Utf8JsonWriter writer = new(stream, Indented);
        writer.WriteStartObject();
        writeContent(writer);
        writer.WriteEndObject();
    }

    /// <summary>Writes one object a line.</summary>
    public static void WriteLines<T>(string path, IEnumerable<T> items, Action<Utf8JsonWriter, T> writeContent)
    {
        using FileStream stream = Create(path);
        foreach (T item in items)
        {
            using (Utf8JsonWriter writer = new(stream, OneLine))
            {
                writer.WriteStartObject();
                writeContent(writer, item);
                writer.WriteEndObject();
            }

            stream.Write("\n"u8);
        }
    }

    private static FileStream Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return File.Create(path);
    }
}
