using NewsExtract.Text;

namespace NewsExtract.Entities.Expressions.Vocabulary;

/// <summary>What kind of expression may begin with a word.</summary>
[Flags]
internal enum Starter : byte
{
    None = 0,
    Time = 1,
    Number = 2,
    Currency = 4,
}

/// <summary>Which words expressions begin with: one look-up decides for almost every word of a text that none does. Immutable and thread-safe.</summary>
internal static class StarterWords
{
    private static readonly WordTable<Starter> s_words = Load();

    public static Starter Of(ReadOnlySpan<char> word) => s_words.TryGet(word, out Starter starter) ? starter : Starter.None;

    private static WordTable<Starter> Load()
    {
        Dictionary<string, Starter> words = [];
        Add(TimeWords.All, Starter.Time);
        Add(NumberWords.Ordinals, Starter.Time);
        Add(NumberWords.Starters, Starter.Number);
        Add(CurrencyWords.Starters, Starter.Currency);
        return new WordTable<Starter>(words);

        void Add(IEnumerable<string> phrases, Starter starter)
        {
            foreach (string phrase in phrases)
            {
                // The tokenizer parts signs from letters, so a phrase may begin with less than its first word.
                string first = WordFold.Of(phrase.Split(' ')[0]);
                string letters = new([.. first.TakeWhile(c => (CharClasses.Of(c) & CharClass.WordPart) != 0)]);
                foreach (string word in (string[])[first, letters, first.TrimEnd('.')])
                {
                    if (word.Length > 0)
                    {
                        words[word] = words.GetValueOrDefault(word) | starter;
                    }
                }
            }
        }
    }
}
