using NewsExtract.Text;

namespace NewsExtract.Entities.Expressions.Vocabulary;

/// <summary>A unit of measure.</summary>
/// <param name="Symbol">SI symbol or plain name.</param>
/// <param name="NeedsDigits">Whether it is one behind digits only, since the word means other things too.</param>
internal readonly record struct UnitWord(string Symbol, bool NeedsDigits);

/// <summary>The words of <c>units.txt</c>. Immutable and thread-safe.</summary>
internal static class UnitWords
{
    private const string ResourceName = "units.txt";

    private static readonly WordTable<UnitWord> s_words = Load();

    public static bool TryGet(ReadOnlySpan<char> words, out UnitWord unit) => s_words.TryGet(words, out unit);

    private static WordTable<UnitWord> Load()
    {
        Dictionary<string, UnitWord> words = [];
        foreach (WordLine line in WordLines.Of(ResourceName))
        {
            bool needsDigits = line.Kind switch
            {
                "unit" => false,
                "digits" => true,
                _ => throw new InvalidOperationException($"{ResourceName} has the unknown kind '{line.Kind}'."),
            };
            foreach (string word in line.Words)
            {
                words[WordFold.Of(word)] = new UnitWord(line.Value, needsDigits);
            }
        }

        return new WordTable<UnitWord>(words);
    }
}
