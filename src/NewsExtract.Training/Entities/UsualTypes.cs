using System.Text.Json;
using NewsExtract.Entities.Tagging;
using NewsExtract.Text.Tokens;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Training.Entities;

/// <summary>A phrase that is mostly one kind of name.</summary>
/// <param name="List">The kind: 0 person, 1 organisation, 2 place, 3 other.</param>
/// <param name="FirstWord">Hash of its first word.</param>
/// <param name="Length">Words it has.</param>
internal readonly record struct UsualPhrase(int List, uint FirstWord, int Length);

/// <summary>
/// What a first model takes the names of plain, unlabelled news for, counted word by word and phrase by phrase: a lexicon for a second model, which then
/// knows names that no annotated text has (self-training by way of features; compare Ratinov and Roth 2009).
/// </summary>
internal sealed class UsualTypes
{
    private const int Kinds = TagScheme.TypeCount + 1;
    private const int Lists = 4;

    /// <summary>A rarer word or phrase says too little.</summary>
    private const int FewestWords = 8;
    private const int FewestPhrases = 4;

    /// <summary>The share of its uses from which on a phrase belongs to a list.</summary>
    private const double Mostly = 0.8;

    private readonly SortedDictionary<uint, int[]> _words = [];
    private readonly SortedDictionary<uint, (int[] Counts, uint FirstWord, int Length)> _phrases = [];

    /// <summary>Counts the plain news of the data folder.</summary>
    public static UsualTypes Count(string data, TaggerModel model, CancellationToken cancellation)
    {
        var usual = new UsualTypes();
        var tagger = new NameTagger(model);
        var tokens = new TokenList();
        List<FoundMention> found = [];
        foreach (JsonElement document in PlainNews.Read(data))
        {
            string text = document.GetProperty("text").GetString() ?? "";
            Tokenizer.Fill(text, tokens);
            found.Clear();
            tagger.Tag(text, tokens, found, cancellation);
            usual.Add(text, tokens, found);
        }

        return usual;
    }

    /// <summary>The usual type of each word that is frequent enough, as <see cref="WordInfo.Usual"/> has it.</summary>
    public IEnumerable<(uint Word, uint Usual)> Words()
    {
        foreach ((uint word, int[] counts) in _words)
        {
            int all = counts.Sum();
            int best = Array.IndexOf(counts, counts.Max());
            if (all >= FewestWords)
            {
                double share = (double)counts[best] / all;
                yield return (word, ((uint)best + 1) * 4 + (share >= 0.9 ? 3u : share >= 0.6 ? 2u : 1u));
            }
        }
    }

    /// <summary>The phrases of two words or more that are mostly one kind of name.</summary>
    public IEnumerable<(uint Phrase, UsualPhrase Use)> Phrases()
    {
        foreach ((uint phrase, (int[] counts, uint firstWord, int length)) in _phrases)
        {
            int all = counts.Sum();
            int best = Array.IndexOf(counts, counts.Max());
            if (all >= FewestPhrases && counts[best] >= Mostly * all)
            {
                yield return (phrase, new UsualPhrase(best, firstWord, length));
            }
        }
    }

    private void Add(string text, TokenList tokens, List<FoundMention> found)
    {
        int next = 0;
        for (int sentence = 0; sentence < tokens.SentenceCount; sentence++)
        {
            int start = tokens.SentenceStart(sentence), end = tokens.SentenceEnd(sentence);
            for (int token = start; token < end; token++)
            {
                while (next < found.Count && found[next].EndToken <= token)
                {
                    next++;
                }

                bool isInside = next < found.Count && found[next].FirstToken <= token;
                WordForm form = Form(text, tokens[token]);
                if (token > start && NameRuns.IsName(form.Case))
                {
                    int type = isInside ? TagScheme.IndexOf(found[next].Type) : TagScheme.TypeCount;
                    AddWord(form.Word, type < 0 ? TagScheme.TypeCount : type);
                }

                if (isInside && found[next].FirstToken == token && found[next].TokenCount is > 1 and <= Lexicon.LongestPhrase)
                {
                    AddPhrase(text, tokens, found[next]);
                }
            }
        }
    }

    private void AddWord(uint word, int kind)
    {
        if (!_words.TryGetValue(word, out int[]? counts))
        {
            _words[word] = counts = new int[Kinds];
        }

        counts[kind]++;
    }

    private void AddPhrase(string text, TokenList tokens, FoundMention mention)
    {
        if (mention.Type >= EntityType.Date)
        {
            return;
        }

        uint hash = 0;
        for (int token = mention.FirstToken; token < mention.EndToken; token++)
        {
            hash = Lexicon.AddWord(hash, Form(text, tokens[token]).Word);
        }

        if (!_phrases.TryGetValue(hash, out (int[] Counts, uint, int) phrase))
        {
            _phrases[hash] = phrase = (new int[Lists], Form(text, tokens[mention.FirstToken]).Word, mention.TokenCount);
        }

        phrase.Counts[mention.Type switch { EntityType.Person => 0, EntityType.Organization => 1, EntityType.Location or EntityType.Facility => 2, _ => 3 }]++;
    }

    private static WordForm Form(string text, Token token) => WordForm.Of(text.AsSpan(token.Start, token.Length));
}
