using System.Globalization;
using NewsExtract.Classification;
using NewsExtract.Segmentation;
using NewsExtract.Training.Boosting;

namespace NewsExtract.Training.Blocks.Roles;

/// <summary>
/// Makes pages of plain text that carry what few pages of the corpora carry: offers to subscribe, pleas for donations, live blogs …
/// Real pages with groups of example lines put in, and real texts cut into posts.
/// </summary>
internal sealed class SyntheticPages
{
    private readonly List<string> _headlines;
    private readonly List<string> _texts;
    private readonly List<string> _leads;
    private readonly List<string> _people;
    private readonly List<string> _outlets;
    private readonly RoleExampleGroup[][][] _groups;
    private SplitMix _random;

    public SyntheticPages(IReadOnlyList<PagePair> pages, ulong seed)
    {
        _random = new SplitMix(seed);
        _headlines = [.. pages.Select(page => page.Source.Title).OfType<string>().Where(title => title.Length is > 25 and < 140)];
        _texts = [.. pages.Select(page => page.Source.GoldText).OfType<string>().Where(text => text.Length > 200)];
        _leads = [.. _texts.Select(Lead)];
        _people = [.. pages.SelectMany(page => page.Source.Authors ?? []).Where(name => name.Split(' ').Length is 2 or 3 && name.Length < 30)];
        _outlets = [.. pages.Select(page => page.Source.Publisher).OfType<string>().Distinct(StringComparer.Ordinal)];
        _groups = [.. Enum.GetValues<ExamplePlace>().Select(ByRole)];
        if (_headlines.Count == 0 || _texts.Count == 0 || _people.Count == 0 || _outlets.Count == 0)
        {
            (_headlines, _texts, _leads, _people, _outlets) = (["Talks go on after a long night in the capital"], ["Both sides said that they would meet again."], ["Both sides said that they would meet again..."], ["Robin Vale"], ["Harbour News"]);
        }
    }

    private readonly record struct Line(string Text, float Label, sbyte State);

    /// <summary>A page with groups of example lines, on every third page as a live blog.</summary>
    public PageSample Make(PageSample page)
    {
        List<Line> lines = [];
        int firstBody = Array.FindIndex(page.Labels, label => label >= 0.5f);
        int lastBody = Array.FindLastIndex(page.Labels, label => label >= 0.5f);
        bool isLive = firstBody >= 0 && lastBody - firstBody >= 8 && _random.Next(5) < 2;
        bool isRepeated = false;
        bool isCleared = _random.Next(2) == 0;
        string outlet = Pick(_outlets);
        string between = "";
        int firstPost = -1;
        int firstPostEnd = -1;
        for (int i = 0; i < page.Labels.Length; i++)
        {
            string text = page.Page.TextOf(page.Page.Blocks[i]).ToString();
            if (i == 0)
            {
                Insert(lines, ExamplePlace.Top, 0.5, outlet, text);
            }

            // Short pages, as crawlers that drop menus give them, are common too.
            if (isCleared && i > 0 && page.Labels[i] < 0.5f && page.Roles[i] != RoleStates.StateOf(BlockRole.Title) && _random.Next(8) != 0)
            {
                continue;
            }

            if (i == firstBody)
            {
                Insert(lines, ExamplePlace.Before, 0.7, outlet, text);
            }
            else if (!isLive && i > firstBody && i < lastBody)
            {
                Insert(lines, ExamplePlace.Between, 0.12, outlet, text);
            }

            if (isLive && i >= firstBody && i <= lastBody && page.Labels[i] >= 0.5f)
            {
                firstPost = i == firstBody ? lines.Count : firstPost;
                int before = lines.Count;
                between = Live(lines, between, outlet, i == firstBody);
                bool isNewPost = i > firstBody && lines.Count > before;
                firstPostEnd = firstPostEnd < 0 && isNewPost ? before : firstPostEnd;

                // Live blogs pin a post to their top that also stands further down.
                if (isNewPost && firstPostEnd > 0 && firstPostEnd < before && !isRepeated && _random.Next(3) == 0)
                {
                    isRepeated = true;
                    lines.InsertRange(before, lines.GetRange(firstPost, firstPostEnd - firstPost));
                }

            }

            lines.Add(new Line(text, page.Labels[i], page.Roles[i]));
            if (i == lastBody)
            {
                for (int k = _random.Next(5); k > 0; k--)
                {
                    Insert(lines, ExamplePlace.After, 1, outlet, text);
                }
            }
        }

        if (_random.Next(8) == 0)
        {
            foreach (string line in OtherArticle())
            {
                lines.Add(new Line(line, 0, (sbyte)RoleStates.StateOf(BlockRole.Related)));
            }
        }

        return ToSample(page, lines);
    }

    /// <summary>A headline and some paragraphs of another page, as endless pages put them below the article.</summary>
    public IReadOnlyList<string> OtherArticle()
    {
        string[] lines = Pick(_texts).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [Pick(_headlines), .. lines.Take(2 + _random.Next(6))];
    }

    /// <summary>Starts a new post before every second or third paragraph.</summary>
    private string Live(List<Line> lines, string share, string outlet, bool isFirst)
    {
        if (isFirst)
        {
            string[] shares = ["Share", "Share this", "Share post", "Share update", "Share this post", "Teilen", "Partager", "Copy link", ""];
            share = shares[_random.Next(shares.Length)];
        }
        else if (_random.Next(5) < 3)
        {
            return share;
        }

        if (!isFirst)
        {
            Add(lines, share, BlockRole.Share);
        }

        if (_random.Next(3) == 0)
        {
            Add(lines, Pick(["Updated at", "Update at {time}", "Updated {time}", "Last updated"]), BlockRole.Widget);
        }

        if (_random.Next(3) == 0)
        {
            Add(lines, Pick(["{time}", "{time} GMT", "{number} min ago", "{number}m ago", "{number} minutes ago", "Today, {time}", "{time} Uhr"]), BlockRole.PostTime);
        }

        bool isKeyEvent = _random.Next(6) == 0;
        if (isKeyEvent)
        {
            Add(lines, Pick(["Key event", "Key update", "Top event", "Main point", "Pinned"]), BlockRole.Navigation);
        }

        if (_random.Next(2) == 0)
        {
            lines.Add(new Line(_random.Next(6) == 0 ? Pick(["Analysis", "Explainer", "Opinion", "Summary", "Recap"]) : Pick(_headlines), 1, (sbyte)RoleStates.StateOf(BlockRole.PostTitle)));
        }

        if (_random.Next(isKeyEvent ? 2 : 3) == 0)
        {
            string author = Pick(["{person}", "{person}", "{person}", "By {person}", "Posted by {person}"]).Replace("{person}", Pick(_people), StringComparison.Ordinal);
            Add(lines, author, BlockRole.PostAuthor);
            if (_random.Next(4) == 0)
            {
                Add(lines, _random.Next(2) == 0 ? author : Pick(["Reporter", "Correspondent in the capital", "Political editor", "Reporter at the scene", "Senior correspondent", "Reporter in " + outlet]), BlockRole.PostAuthor);
            }
        }

        return share;

        void Add(List<Line> to, string text, BlockRole role)
        {
            if (text.Length > 0)
            {
                to.Add(new Line(Fill(text, outlet, ""), 0, (sbyte)RoleStates.StateOf(role)));
            }
        }
    }

    /// <summary>Example lines for one place of an HTML page, filled in; empty when this page gets none there.</summary>
    public IReadOnlyList<(sbyte State, string Text)> Draw(ExamplePlace place, double chance, string title)
    {
        var lines = new List<Line>();
        Insert(lines, place, chance, Pick(_outlets), title);
        return [.. lines.Select(line => (line.State, line.Text))];
    }

    /// <returns>A number in [0, <paramref name="limit"/>).</returns>
    public int Roll(int limit) => _random.Next(limit);

    private void Insert(List<Line> lines, ExamplePlace place, double chance, string outlet, string title)
    {
        if (_random.NextDouble() >= chance)
        {
            return;
        }

        // By role first: otherwise the roles with the most ways to say a thing would crowd out the rest.
        RoleExampleGroup[][] roles = _groups[(int)place];
        RoleExampleGroup[] groups = roles[_random.Next(roles.Length)];
        foreach ((sbyte state, string text) in groups[_random.Next(groups.Length)].Lines)
        {
            lines.Add(new Line(Fill(text, outlet, title), 0, state));
        }
    }

    private string Fill(string text, string outlet, string title)
    {
        int open;
        while ((open = text.IndexOf('{', StringComparison.Ordinal)) >= 0)
        {
            int close = text.IndexOf('}', open);
            string value = text[(open + 1)..close] switch
            {
                "outlet" => outlet,
                "person" => Pick(_people),
                "headline" => Pick(_headlines),
                "lead" => Pick(_leads),
                "title" => title.Length > 0 ? title : Pick(_headlines),
                "time" => string.Create(CultureInfo.InvariantCulture, $"{_random.Next(24):00}:{_random.Next(60):00}"),
                "number" => (2 + _random.Next(40)).ToString(CultureInfo.InvariantCulture),
                "digit" => _random.Next(10).ToString(CultureInfo.InvariantCulture),
                "agency" => Pick(["Reuters", "AP", "AFP", "dpa", "Associated Press", "ANI"]),
                "day" => Pick(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]),
                "longday" => Day(),
                _ => "",
            };
            text = string.Concat(text.AsSpan(0, open), value.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal), text.AsSpan(close + 1));
        }

        return text;
    }

    /// <summary>The groups of a place by the role of their first line; offers and pleas, which the corpora lack most, stand in twice.</summary>
    private static RoleExampleGroup[][] ByRole(ExamplePlace place)
    {
        RoleExampleGroup[][] roles = [.. RoleExampleGroup.Embedded.Where(group => group.Place == place).GroupBy(group => group.Lines[0].State).Select(groups => groups.ToArray())];
        sbyte paywall = (sbyte)RoleStates.StateOf(BlockRole.Paywall);
        sbyte solicitation = (sbyte)RoleStates.StateOf(BlockRole.Solicitation);
        return [.. roles, .. roles.Where(groups => groups[0].Lines[0].State == paywall || groups[0].Lines[0].State == solicitation)];
    }

    /// <summary>The beginning of a text as teasers show it.</summary>
    private static string Lead(string text)
    {
        string line = text.ReplaceLineEndings(" ");
        int end = line.LastIndexOf(' ', 90 + (line.Length % 70));
        return line[..Math.Max(40, end)] + "...";
    }

    private string Day()
    {
        var day = new DateTime(2015, 1, 1).AddDays(_random.Next(4000));
        string[] forms = ["dddd d MMMM yyyy", "MMMM d, yyyy", "d MMM yyyy", "dddd, MMMM d, yyyy", "dd.MM.yyyy", "yyyy-MM-dd"];
        return day.ToString(forms[_random.Next(forms.Length)], CultureInfo.InvariantCulture);
    }

    private string Pick(IReadOnlyList<string> from) => from[_random.Next(from.Count)];

    private static PageSample ToSample(PageSample page, List<Line> lines)
    {
        lines = [.. lines.Select(line => line with { Text = line.Text.ReplaceLineEndings(" ").Trim() }).Where(line => line.Text.Any(char.IsLetterOrDigit))];
        return SampleReader.OfLines(page.Domain, [.. lines.Select(line => line.Text)], [.. lines.Select(line => line.Label)], [.. lines.Select(line => line.State)], page.Weight);
    }
}
