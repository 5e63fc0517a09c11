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
            for (int token = 0; token < labels.Length;)
            {
                int end = MentionLabels.End(labels, token);
                if (end > token)
                {
                    int type = TagScheme.TypeOf(labels[token]);
                    judged.Add(new JudgedMention(type, sentence.Chain.MentionProbability(token, end, type, transitions), IsRight(labels, token, end, sample.Allowed)));
                }

                token = Math.Max(end, token + 1);
            }
        }

        return judged;
    }

    private static bool IsRight(byte[] labels, int start, int end, ulong[] allowed)
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
