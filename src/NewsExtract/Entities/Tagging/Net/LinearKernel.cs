namespace NewsExtract.Entities.Tagging.Net;

/// <summary>A way to compute a <see cref="QuantizedLinear"/>; see <see cref="QuantizedLinear.Multiply"/>.</summary>
internal delegate void LinearKernel(QuantizedLinear linear, ReadOnlySpan<short> rows, int stride, int count, float scale, Span<float> into, int intoStride);
