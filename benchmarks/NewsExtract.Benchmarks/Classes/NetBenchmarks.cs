using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using BenchmarkDotNet.Attributes;
using NewsExtract.Benchmarks.Inputs;
using NewsExtract.Entities.Tagging;
using NewsExtract.Entities.Tagging.Net;
using NewsExtract.Text.Tokens;

namespace NewsExtract.Benchmarks.Classes;

/// <summary>The net over the sentences of news articles, and a layer of it with vectors of each width; weights are random, sizes those of a trained net.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class NetBenchmarks
{
    private const int Rows = 24;

    private readonly List<(string Text, DocumentTokens Document)> _documents = [];
    private NetEmissions? _net;
    private QuantizedLinear? _layer;
    private short[] _rows = [];
    private float[] _outputs = [];

    [GlobalSetup]
    public void Setup()
    {
        Lexicon lexicon = EntityModel.Embedded.Tagger.Lexicon;
        foreach (string text in PageSets.NewsText().Select(page => News.ExtractPlainText(page).Text))
        {
            var tokens = new TokenList();
            Tokenizer.Fill(text, tokens);
            var document = new DocumentTokens();
            document.Fill(text, tokens, lexicon);
            _documents.Add((text, document));
        }

        NetModel model = SyntheticNet.Make(lexicon);
        _net = new NetEmissions(model);
        _layer = model.Blocks[0].Linear;
        _rows = [.. Enumerable.Range(0, (Rows + 2) * model.Width).Select(i => (short)(i * 7919))];
        _outputs = new float[Rows * model.Width];
        if (All() == 0)
        {
            throw new InvalidOperationException("No text has a token: the pages are broken.");
        }
    }

    /// <summary>All texts; gives the number of tokens.</summary>
    [Benchmark]
    public int All()
    {
        int count = 0;
        foreach ((string text, DocumentTokens document) in _documents)
        {
            _net!.Begin(document);
            for (int sentence = 0; sentence < document.Tokens.SentenceCount; sentence++)
            {
                int start = document.Tokens.SentenceStart(sentence), end = Math.Min(document.Tokens.SentenceEnd(sentence), start + NameTagger.LongestSentence);
                count += end > start ? _net.Score(text, start, end).Length / TagScheme.RowLength : 0;
            }
        }

        return count;
    }

    [Benchmark]
    public void LayerBest() => Multiply(LinearKernels.Best);

    [Benchmark]
    public void Layer512() => Multiply(Avx512BW.IsSupported && Vector512.IsHardwareAccelerated ? LinearKernels.Multiply512 : null);

    [Benchmark]
    public void Layer256() => Multiply(Avx2.IsSupported ? LinearKernels.Multiply256 : null);

    [Benchmark]
    public void LayerPortable() => Multiply(LinearKernels.Multiply128<PortablePairSums>);

    // A width that this processor lacks takes no time.
    private void Multiply(LinearKernel? kernel) => kernel?.Invoke(_layer!, _rows, _layer!.Outputs, Rows, 1, _outputs, _layer.Outputs);
}
