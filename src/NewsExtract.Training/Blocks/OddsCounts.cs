using NewsExtract.Classification;
using NewsExtract.Segmentation;

namespace NewsExtract.Training.Blocks;

/// <summary>
/// How often blocks with a token are article text, one vote a domain. A block of the training data is scored without the vote of
/// its own domain, or the odds would tell it its own label.
/// </summary>
internal sealed class OddsCounts
{
    /// <summary>Domains that must vote before a token counts.</summary>
    private const int LeastDomains = 3;

    /// <summary>Weight of the prior, in domains.</summary>
    private const double Smoothing = 2;

    private readonly Dictionary<uint, Dictionary<int, (double Positive, double All)>> _votes = [];
    private readonly Dictionary<uint, (double Sum, int Domains)> _sums = [];
    private readonly Dictionary<string, int> _domains = new(StringComparer.Ordinal);
    private double _prior = 0.5;

    public static OddsCounts Collect(IEnumerable<PageSample> samples)
    {
        var counts = new OddsCounts();
        double positive = 0;
        double all = 0;
        var tokens = new HashSet<uint>();
        foreach (PageSample sample in samples)
        {
            int domain = counts.DomainId(sample.Domain);
            for (int i = 0; i < sample.Labels.Length; i++)
            {
                tokens.Clear();
                Gather(sample.Page, i, sample.Shapes[i], tokens);
                double weight = Math.Sqrt(Math.Max(1, sample.Shapes[i].Words));
                positive += weight * sample.Labels[i];
                all += weight;
                foreach (uint token in tokens)
                {
                    counts.Vote(token, domain, weight * sample.Labels[i], weight);
                }
            }
        }

        counts._prior = positive / all;
        foreach ((uint token, Dictionary<int, (double Positive, double All)> votes) in counts._votes)
        {
            counts._sums[token] = (votes.Values.Sum(vote => vote.Positive / vote.All), votes.Count);
        }

        return counts;
    }

    /// <summary>The odds as pages of other domains see them.</summary>
    public OddsTable ToTable()
    {
        var entries = new List<(uint Key, sbyte Value)>();
        foreach ((uint token, (double sum, int domains)) in _sums)
        {
            sbyte value = Quantise(LogOdds(sum, domains));
            if (domains >= LeastDomains && value != 0)
            {
                entries.Add((token, value));
            }
        }

        entries.Sort((a, b) => a.Key.CompareTo(b.Key));
        return new OddsTable(entries.Select(e => e.Key).ToArray(), entries.Select(e => e.Value).ToArray());
    }

    /// <summary>The odds as they would be had the domain not been seen.</summary>
    public ITokenOdds Without(string domain) => new View(this, _domains.GetValueOrDefault(domain, -1));

    /// <summary>Every token of a block, as the features look them up.</summary>
    private static void Gather(SegmentedPage page, int block, in TextShape shape, HashSet<uint> tokens)
    {
        tokens.Add(TokenKeys.FirstWord(shape));
        tokens.Add(TokenKeys.FirstTwo(shape));
        tokens.Add(TokenKeys.LastWord(shape));
        tokens.Add(TokenKeys.LastTwo(shape));
        tokens.Add(TokenKeys.Whole(shape));
        foreach (uint word in new WordHashes(page.TextOf(page.Blocks[block])))
        {
            tokens.Add(TokenKeys.Word(word));
        }

        if (page.IsHtml)
        {
            int nearest = page.Elements[Math.Min(page.Blocks[block].Leaf, page.Blocks[block].Container)].Parent;
            for (int e = page.Blocks[block].Leaf; e >= 0; e = page.Elements[e].Parent)
            {
                ref readonly ElementNode element = ref page.Elements[e];
                bool isNear = e >= nearest;
                foreach (uint token in page.Tokens.AsSpan(element.FirstToken, element.TokenCount))
                {
                    tokens.Add(isNear ? TokenKeys.Near(token) : TokenKeys.Above(token));
                }

                if (isNear)
                {
                    tokens.Add(TokenKeys.Near(ElementFeatures.TagPath(page.Elements, e)));
                }
            }
        }

        tokens.Remove(0);
    }

    private int DomainId(string domain)
    {
        if (!_domains.TryGetValue(domain, out int id))
        {
            _domains.Add(domain, id = _domains.Count);
        }

        return id;
    }

    private void Vote(uint token, int domain, double positive, double all)
    {
        if (!_votes.TryGetValue(token, out Dictionary<int, (double Positive, double All)>? votes))
        {
            _votes.Add(token, votes = new(1));
        }

        (double p, double a) = votes.GetValueOrDefault(domain);
        votes[domain] = (p + positive, a + all);
    }

    private double LogOdds(double sum, int domains)
    {
        double mean = (sum + (Smoothing * _prior)) / (domains + Smoothing);
        mean = Math.Clamp(mean, 0.002, 0.998);
        return Math.Log(mean / (1 - mean)) - Math.Log(_prior / (1 - _prior));
    }

    private static sbyte Quantise(double odds) => (sbyte)Math.Clamp(Math.Round(odds / OddsTable.Step), -127, 127);

    private sealed class View(OddsCounts counts, int domain) : ITokenOdds
    {
        public float Of(uint token)
        {
            if (token == 0 || !counts._sums.TryGetValue(token, out (double Sum, int Domains) sums))
            {
                return 0;
            }

            (double sum, int domains) = sums;
            if (domain >= 0 && counts._votes[token].TryGetValue(domain, out (double Positive, double All) own))
            {
                sum -= own.Positive / own.All;
                domains--;
            }

            return domains < LeastDomains ? 0 : Quantise(counts.LogOdds(sum, domains)) * OddsTable.Step;
        }
    }
}
