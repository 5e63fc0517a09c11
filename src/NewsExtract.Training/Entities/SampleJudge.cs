using NewsExtract.Entities.Tagging;

namespace NewsExtract.Training.Entities;

/// <summary>Tells which mentions of a trained chain are right, with the probability it gave them.</summary>
internal static class SampleJudge
{
    public static List<JudgedMention> Judge(IReadOnlyList<TaggedSample> samples, float[] weights, ChainTransitions transitions)
    {
        var viterbi = new ViterbiPath();
        var sentence = new SentenceGradient();
        List<JudgedMention> judged = [];
        foreach (TaggedSample sample in samples)
        {
            sentence.Compute(sample, weights, transitions, new FeatureDropout(0, 0));
            byte[] labels = new byte[sample.Length];
            viterbi.Find(sentence.Scores, transitions, labels);
            Judge(labels, sample.Allowed, sentence.Chain, transitions, judged);
        }

        return judged;
    }

    /// <summary>Adds the mentions of one sentence.</summary>
    /// <param name="labels">Its best path.</param>
    /// <param name="allowed">What the corpus has.</param>
    /// <param name="chain">Run on its scores.</param>
    /// <param name="transitions">Scores of one label behind another.</param>
    /// <param name="judged">Takes the mentions.</param>
    public static void Judge(ReadOnlySpan<byte> labels, ulong[] allowed, LinearChain chain, ChainTransitions transitions, List<JudgedMention> judged)
    {
        for (int token = 0; token < labels.Length;)
        {
            int end = MentionLabels.End(labels, token);
            if (end > token)
            {
                int type = TagScheme.TypeOf(labels[token]);
                judged.Add(new JudgedMention(type, chain.MentionProbability(token, end, type, transitions), IsRight(labels, token, end, allowed)));
            }

            token = Math.Max(end, token + 1);
        }
    }

    private static bool IsRight(ReadOnlySpan<byte> labels, int start, int end, ulong[] allowed)
    {
        for (int token = start; token < end; token++)
        {
            if ((allowed[token] >> labels[token] & 1) == 0)
            {
                return false;
            }
        }

        return true;
    }
}
