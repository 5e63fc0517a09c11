using System.Runtime.InteropServices;
using NewsExtract.Entities.Tagging;
using NewsExtract.Entities.Tagging.Net;

namespace NewsExtract.Training.Entities.Net;

/// <summary>
/// Writes sets of documents, one behind the other, each value little-endian:
/// <code>
/// SET.tok     a token     int32 number of its word (see NetWordWriter)
/// SET.feat    a token     40 bytes, the dense features
/// SET.ctx     a token     4 × int32, the tokens of other uses of its word as a name; -1 for none
/// SET.allow   a token     uint64, a bit for each label that the corpus leaves open
/// SET.gold    a token     a line, the corpus's own tag
/// SET.crf     a token     48 × float32, the scores of the chain; not for the training set
/// SET.sent    a sentence  int32 end (in tokens), int32 number of the document
/// SET.weight  a sentence  float32
/// SET.part    a sentence  int32 number of the corpus
/// trans.bin               48 × float32 starts, 48 × 48 × float32 transitions of the chain
/// </code>
/// </summary>
internal sealed class NetDataWriter(string folder, TaggerModel chain, NetWords words)
{
    private readonly ConllText _text = new(chain.Lexicon);
    private readonly uint[] _features = new uint[TokenFeatures.MostFeatures];
    private readonly float[] _scores = new float[TagScheme.RowLength];
    private readonly short[] _dense = new short[DenseFeatures.Count];

    /// <summary>Writes a set and returns its number of tokens.</summary>
    public int Write(string set, IEnumerable<NetDocument> documents, bool hasScores)
    {
        using var files = new NetDataFiles(Path.Combine(folder, set), hasScores);
        int tokens = 0, number = 0;
        foreach (NetDocument document in documents)
        {
            _text.Load(document.Document);
            for (int sentence = 0; sentence < document.Document.Sentences.Count; sentence++)
            {
                WriteSentence(files, document, sentence, tokens);
                files.Sentences.Write(tokens + _text.Tokens.SentenceEnd(sentence));
                files.Sentences.Write(number);
                files.Weights.Write(document.Weight);
                files.Parts.Write(document.Part);
            }

            tokens += _text.Tokens.Count;
            number++;
        }

        return tokens;
    }

    public static void WriteTransitions(string folder, ChainTransitions transitions)
    {
        float[] values = [.. transitions.Starts, .. transitions.Scores];
        File.WriteAllBytes(Path.Combine(folder, "trans.bin"), MemoryMarshal.AsBytes(values.AsSpan()));
    }

    private void WriteSentence(NetDataFiles files, NetDocument document, int sentence, int firstToken)
    {
        ConllSentence conll = document.Document.Sentences[sentence];
        ulong[] allowed = document.Map.Allowed(conll);
        int start = _text.Tokens.SentenceStart(sentence), end = _text.Tokens.SentenceEnd(sentence);
        var features = new TokenFeatures(_text.Document, start, end);
        for (int token = start; token < end; token++)
        {
            files.Tokens.Write(words.Number(conll.Tokens[token - start]));
            files.Allowed.Write(allowed[token - start]);
            files.Gold.WriteLine(conll.Tags[token - start]);
            Array.Clear(_dense);
            DenseFeatures.Write(_text.Document, token, start, _dense);
            foreach (short value in _dense)
            {
                files.Features.Write((byte)value);
            }

            WriteContexts(files.Contexts, token, firstToken);
            if (files.Scores is not null)
            {
                Array.Clear(_scores);
                chain.Emissions.AddTo(_features.AsSpan(0, features.Extract(token, _features)), _scores);
                files.Scores.Write(MemoryMarshal.AsBytes(_scores.AsSpan()));
            }
        }
    }

    private void WriteContexts(BinaryWriter file, int token, int firstToken)
    {
        ref readonly WordUse use = ref _text.Document.Memory.Of(token);
        int count = NameRuns.IsName(_text.Document.Cases[token]) ? use.Contexts : 0;
        for (int i = 0; i < WordUse.MostContexts; i++)
        {
            file.Write(i < count && use.Context(i) != token ? firstToken + use.Context(i) : -1);
        }
    }
}
