namespace NewsExtract.Entities.Tagging;

/// <summary>Features of the run of capitalised words a token is in: its ends tell what it names ("… University", "Mr …"), and what stands around it.</summary>
internal static class RunFeatures
{
    private const uint Edge = 0xFFFF_FFF1;

    public static void Add(DocumentTokens document, int i, int sentenceStart, int sentenceEnd, ref FeatureSink sink)
    {
        int start = document.Runs.WideStarts[i];
        if (start < 0)
        {
            return;
        }

        int end = document.Runs.WideEnds[i];
        Add(document, i, start, end, sentenceStart, sentenceEnd, 100, ref sink);
        int narrowStart = document.Runs.Starts[i];
        if (narrowStart >= 0 && (narrowStart != start || document.Runs.Ends[i] != end))
        {
            Add(document, i, narrowStart, document.Runs.Ends[i], sentenceStart, sentenceEnd, 120, ref sink);
        }
    }

    private static void Add(DocumentTokens document, int i, int start, int end, int sentenceStart, int sentenceEnd, uint template, ref FeatureSink sink)
    {
        uint place = i == start ? (end - start == 1 ? 3u : 0u) : i == end - 1 ? 2u : 1u;
        uint length = (uint)Math.Min(end - start, 5);
        WordInfo first = document.Infos[start], last = document.Infos[end - 1];
        uint isFirst = start == sentenceStart ? 1u : 0u;
        sink.Add(template, length, place, isFirst);
        sink.Add(template + 1, document.Forms[end - 1].Word, place);
        sink.Add(template + 2, document.Forms[start].Word, place);
        sink.Add(template + 3, last.Middle, place);
        sink.Add(template + 4, first.Middle, place);
        sink.Add(template + 5, last.Fine, place);
        sink.Add(template + 6, first.Names, place, length);
        sink.Add(template + 7, last.Names, place, length);

        uint before = start > sentenceStart ? document.Forms[start - 1].Word : Edge;
        uint after = end < sentenceEnd ? document.Forms[end].Word : Edge;
        sink.Add(template + 8, before, place);
        sink.Add(template + 9, after, place);
        WordInfo beforeInfo = start > sentenceStart ? document.Infos[start - 1] : default;
        WordInfo afterInfo = end < sentenceEnd ? document.Infos[end] : default;
        sink.Add(template + 10, beforeInfo.Middle, place);
        sink.Add(template + 11, afterInfo.Middle, place);
        sink.Add(template + 12, beforeInfo.Fine, place);
        sink.Add(template + 13, afterInfo.Fine, place);
        sink.Add(template + 14, beforeInfo.Middle, last.Middle, place);
    }
}
