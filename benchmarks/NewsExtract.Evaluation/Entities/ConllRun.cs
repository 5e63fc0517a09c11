using System.Diagnostics;
using NewsExtract.Evaluation.Entities.Corpora;
using NewsExtract.Evaluation.Entities.Tagging;
using NewsExtract.Training.Entities;

namespace NewsExtract.Evaluation.Entities;

/// <summary>What the tagger found in a set.</summary>
/// <param name="Set">The set.</param>
/// <param name="Case">How its tokens were written.</param>
/// <param name="Found">Of each document the mentions of each sentence.</param>
/// <param name="TokensPerSecond">How fast it went; for information.</param>
internal sealed record ConllRun(ConllSet Set, TextCase Case, IReadOnlyList<IReadOnlyList<TaggedSpan>[]> Found, double TokensPerSecond)
{
    /// <summary>Tags every document of a set.</summary>
    public static ConllRun Of(ConllSet set, TextCase textCase, IDocumentTagger tagger, CancellationToken cancellationToken)
    {
        List<IReadOnlyList<TaggedSpan>[]> found = new(set.Documents.Count);
        TimeSpan time = TimeSpan.Zero;
        int tokens = 0;
        foreach (ConllDocument document in set.Documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            string[][] sentences = [.. document.Sentences.Select(sentence => sentence.Tokens.Select(token => textCase.Apply(token)).ToArray())];
            long start = Stopwatch.GetTimestamp();
            IReadOnlyList<TaggedSpan> spans = tagger.Tag(sentences);
            time += Stopwatch.GetElapsedTime(start);
            tokens += sentences.Sum(sentence => sentence.Length);
            ILookup<int, TaggedSpan> bySentence = spans.ToLookup(span => span.Sentence);
            found.Add([.. Enumerable.Range(0, sentences.Length).Select(sentence => bySentence[sentence].ToArray())]);
        }

        return new(set, textCase, found, time > TimeSpan.Zero ? tokens / time.TotalSeconds : 0);
    }

    /// <summary>The sentences with what was found in each.</summary>
    public IEnumerable<(ConllSentence Sentence, IReadOnlyList<TaggedSpan> Found)> Sentences()
        => Set.Documents.Zip(Found).SelectMany(document => document.First.Sentences.Zip(document.Second));

    /// <summary>The sentences with the four classes as tags, where the set has a file of them, with what was found in each.</summary>
    public IEnumerable<(ConllSentence Sentence, IReadOnlyList<TaggedSpan> Found)> FourClassSentences()
        => Set.FourClasses!.Zip(Found).SelectMany(document => document.First.Sentences.Zip(document.Second));
}
