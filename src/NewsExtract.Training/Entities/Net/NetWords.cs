namespace NewsExtract.Training.Entities.Net;

/// <summary>Numbers words as they are written, in order of their first occurrence.</summary>
internal sealed class NetWords
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];

    public IReadOnlyList<string> Words => _words;

    public int Number(string word)
    {
        if (!_numbers.TryGetValue(word, out int number))
        {
            _numbers.Add(word, number = _words.Count);
            _words.Add(word);
        }

        return number;
    }
}
