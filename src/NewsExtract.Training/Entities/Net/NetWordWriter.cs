using NewsExtract.Entities.Tagging;
using NewsExtract.Entities.Tagging.Net;

namespace NewsExtract.Training.Entities.Net;

/// <summary>
/// Writes the words of the sets, so that no other program need fold or cut them, little-endian:
/// <code>
/// words.txt    a line a word, as it is written
/// words.hash   uint32 a word, the hash of its folded form: the tagger's own
/// words.chars  16 × uint16 a word, the UTF-16 code units that are read of it; 0 behind its end
/// </code>
/// </summary>
internal static class NetWordWriter
{
    public static void Write(string folder, NetWords words)
    {
        using var text = new StreamWriter(File.Create(Path.Combine(folder, "words.txt"))) { NewLine = "\n" };
        using var hashes = new BinaryWriter(File.Create(Path.Combine(folder, "words.hash")));
        using var characters = new BinaryWriter(File.Create(Path.Combine(folder, "words.chars")));
        Span<char> read = stackalloc char[CharConvolution.LongestWord];
        foreach (string word in words.Words)
        {
            text.WriteLine(word);
            hashes.Write(WordForm.HashOf(word));
            read.Clear();
            CharConvolution.Cut(word, read);
            foreach (char c in read)
            {
                characters.Write((ushort)c);
            }
        }
    }
}
