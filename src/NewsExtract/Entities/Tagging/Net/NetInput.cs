using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsExtract.Entities.Tagging.Net;

/// <summary>The first rows of the net for a sentence: word, letters, dense features and document context, one behind the other. Not thread-safe.</summary>
internal sealed class NetInput(NetModel model)
{
    private const int Lanes = 8;

    private readonly int _charactersAt = model.Words.Width;
    private readonly int _denseAt = model.Words.Width + model.Characters.Outputs;
    private readonly int _contextAt = model.Words.Width + model.Characters.Outputs + model.Dense.Outputs;
    private readonly ActivationRows _rounded = new();
    private float[] _rows = [];
    private float[] _contexts = [];
    private bool[] _hasContext = [];

    private int Width => model.Projection.Inputs;

    /// <summary>The rows of the tokens from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    public ReadOnlySpan<float> Fill(ReadOnlySpan<char> text, NetTokens tokens, int start, int end)
    {
        int count = end - start;
        Reserve(QuantizedLinear.WholeGroups(count));
        AddDense(tokens.Document, start, count);
        AddContexts(tokens, start, count);
        for (int i = 0; i < count; i++)
        {
            Span<float> row = _rows.AsSpan(i * Width, Width);
            row[.._charactersAt].Clear();
            model.Words.AddTo(tokens.Rows[start + i], row);
            var token = tokens.Document.Tokens[start + i];
            model.Characters.Write(text.Slice(token.Start, token.Length), row[_charactersAt..]);
        }

        return _rows.AsSpan(0, count * Width);
    }

    private void AddDense(DocumentTokens document, int start, int count)
    {
        // Whole numbers as they are: what one stands for is in the weights.
        Span<short> features = _rounded.Clear(count, DenseFeatures.Count, scale: 1);
        for (int i = 0; i < count; i++)
        {
            DenseFeatures.Write(document, start + i, start, features.Slice(i * DenseFeatures.Count, DenseFeatures.Count));
        }

        model.Dense.Multiply(features, DenseFeatures.Count, count, _rounded.Scale, _rows.AsSpan(_denseAt), Width);
        for (int i = 0; i < count; i++)
        {
            Rectifier.Apply(_rows.AsSpan((i * Width) + _denseAt, model.Dense.Outputs));
        }
    }

    private void AddContexts(NetTokens tokens, int start, int count)
    {
        int inputs = model.Context.Inputs;
        for (int i = 0; i < count; i++)
        {
            _hasContext[i] = DocumentContext.Write(tokens, start + i, model.Words, _contexts.AsSpan(i * inputs, inputs));
        }

        ReadOnlySpan<short> rounded = _rounded.Round(_contexts.AsSpan(0, count * inputs), inputs, model.Context.Limit, margin: 0);
        model.Context.Multiply(rounded, inputs, count, _rounded.Scale, _rows.AsSpan(_contextAt), Width);
        for (int i = 0; i < count; i++)
        {
            Span<float> row = _rows.AsSpan((i * Width) + _contextAt, model.Context.Outputs);
            if (_hasContext[i])
            {
                Bend(row);
            }
            else
            {
                row.Clear();
            }
        }
    }

    private static void Bend(Span<float> row)
    {
        ref float values = ref MemoryMarshal.GetReference(row);
        for (int i = 0; i < row.Length; i += Lanes)
        {
            VectorTanh.Of(Vector256.LoadUnsafe(ref values, (nuint)i)).StoreUnsafe(ref values, (nuint)i);
        }
    }

    private void Reserve(int count)
    {
        if (_hasContext.Length < count)
        {
            _hasContext = new bool[count];
            _contexts = new float[count * model.Context.Inputs];
            _rows = new float[count * Width];
        }
    }
}
