namespace NewsExtract.Entities.Tagging.Net;

/// <summary>
/// The whole net: scores of labels for the tokens of a sentence, from the words of the sentence and of the text it is in. Weights and what they are multiplied with
/// are integers, and what is computed in floats goes in a fixed order, so that every processor gives the same bits. Not thread-safe; the model may be shared.
/// </summary>
internal sealed class NetEmissions(NetModel model)
{
    private const int Row = TagScheme.RowLength;

    private readonly NetTokens _tokens = new();
    private readonly NetInput _input = new(model);
    private readonly ActivationRows _rounded = new();
    private float[] _rows = [];
    private float[] _outputs = [];

    /// <summary>Takes the part of a text that the next sentences are from.</summary>
    public void Begin(DocumentTokens document) => _tokens.Fill(document, model.Words);

    /// <summary>Computes the scores of the tokens from <paramref name="start"/> to before <paramref name="end"/>, a row of <see cref="TagScheme.RowLength"/> each; good until the next call.</summary>
    public ReadOnlySpan<float> Score(ReadOnlySpan<char> text, int start, int end)
    {
        int count = end - start;
        int width = model.Width;
        Reserve(QuantizedLinear.WholeGroups(count));
        ReadOnlySpan<float> input = _input.Fill(text, _tokens, start, end);
        ReadOnlySpan<short> rounded = _rounded.Round(input, model.Projection.Inputs, model.Projection.Limit, margin: 0);
        model.Projection.Multiply(rounded, model.Projection.Inputs, count, _rounded.Scale, _rows, width);
        Span<float> rows = _rows.AsSpan(0, count * width);
        for (int row = 0; row < rows.Length; row += width)
        {
            model.Norm.Apply(rows.Slice(row, width));
        }

        foreach (ConvolutionBlock block in model.Blocks)
        {
            block.Apply(rows, _rounded, _outputs);
        }

        rounded = _rounded.Round(rows, width, model.Labels.Limit, margin: 0);
        model.Labels.Multiply(rounded, width, count, _rounded.Scale, _outputs, Row);
        return _outputs.AsSpan(0, count * Row);
    }

    private void Reserve(int count)
    {
        if (_rows.Length < count * model.Width)
        {
            _rows = new float[count * model.Width];
            _outputs = new float[count * Math.Max(model.Width, Row)];
        }
    }
}
