namespace NewsExtract.Entities.Tagging;

/// <summary>Features of the same word elsewhere in the text (non-local features; Chieu and Ng 2003, Krishnan and Manning 2006).</summary>
internal static class MemoryFeatures
{
    public static void Add(DocumentTokens document, int i, int sentenceStart, ref FeatureSink sink)
    {
        ref readonly WordUse use = ref document.Memory.Of(i);
        WordCase writing = document.Cases[i];
        if (!NameRuns.IsName(writing))
        {
            if (use.CapitalsWithin > 0)
            {
                sink.Add(150, (uint)Math.Min(use.CapitalsWithin, 3), (uint)Math.Min(use.Smalls, 3), (uint)writing);
            }

            return;
        }

        uint isFirst = i == sentenceStart ? 1u : 0u;
        sink.Add(151, (uint)Math.Min(use.CapitalsWithin - (i > sentenceStart ? 1 : 0), 2), (uint)Math.Min(use.Smalls, 2), isFirst);
        sink.Add(152, use.NamesBefore);
        sink.Add(153, use.NamesAfter);
        sink.Add(154, use.PhraseTypes);
        sink.Add(155, (uint)Math.Min(use.RunLength, 5), (uint)use.RunPlace, use.RunLast);
        sink.Add(156, (uint)Math.Min(use.RunLength, 5), (uint)use.RunPlace, (uint)Math.Min(document.Runs.WideEnds[i] - document.Runs.WideStarts[i], 5));
        if (use.LongForm != 0)
        {
            sink.Add(161, use.LongForm);
            sink.Add(162, use.LongFormCluster);
        }

        for (int context = 0; context < use.Contexts; context++)
        {
            int other = use.Context(context);
            if (other != i)
            {
                AddContext(document, other, ref sink);
            }
        }
    }

    /// <summary>What stands around another use of the word, the run of names it is in left out.</summary>
    private static void AddContext(DocumentTokens document, int other, ref FeatureSink sink)
    {
        int before = document.Runs.Starts[other] - 1;
        int after = document.Runs.Ends[other];
        if (before >= 0)
        {
            sink.Add(157, document.Infos[before].Middle);
            sink.Add(158, document.Forms[before].Word);
        }

        if (after < document.Tokens.Count)
        {
            sink.Add(159, document.Infos[after].Middle);
            sink.Add(160, document.Forms[after].Word);
        }
    }
}
