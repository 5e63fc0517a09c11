using NewsExtract.Models.Trees;
using NewsExtract.Segmentation;
using NewsExtract.Text;

namespace NewsExtract.Classification;

/// <summary>
/// Turns the blocks of a page into the feature matrix. Training and extraction both call this, so they cannot disagree.
/// Not thread-safe: an instance keeps its buffers from page to page.
/// </summary>
internal sealed class PageFeatures
{
    private const int LongestTitle = 40;

    /// <summary>Blocks among which the title of plain text is looked for.</summary>
    private const int TitleSearch = 12;

    private readonly NeighbourFeatures _neighbours = new();
    private readonly ElementFeatures _elements = new();
    private readonly DraftFeatures _draft = new();
    private readonly RhythmFeatures _rhythm = new();
    private readonly PageWords _words = new();
    private readonly FirstOfKey _firstOfKey = new();
    private uint[] _texts = [];
    private int[] _firstOfText = [];
    private TextShape[] _shapes = [];
    private float[] _good = [];
    private float[] _odds = [];

    public FeatureMatrix Matrix { get; } = new();

    /// <summary>The shapes of the blocks of the page computed last.</summary>
    public ReadOnlySpan<TextShape> Shapes => _shapes.AsSpan(0, Matrix.Rows);

    /// <summary>For each of its blocks, the first one with the same text.</summary>
    public ReadOnlySpan<int> FirstOfText => _firstOfText.AsSpan(0, Matrix.Rows);

    /// <summary>The words of each of its blocks that reads like sentences, 0 for any other.</summary>
    public ReadOnlySpan<float> Sentences => _good.AsSpan(0, Matrix.Rows);

    /// <summary>Its words.</summary>
    public PageWords Words => _words;

    /// <param name="page">The page.</param>
    /// <param name="hints">What it says of itself.</param>
    /// <param name="odds">Learned odds of words and tokens.</param>
    /// <param name="draft">The first stage; without it the columns of the second stage stay 0.</param>
    /// <param name="cancellation">Asked once a block, and between the groups of features.</param>
    public void Compute(SegmentedPage page, PageHints hints, ITokenOdds odds, TreeEnsemble? draft, CancellationToken cancellation = default)
    {
        int count = page.Blocks.Length;
        Matrix.Reset(count, page.IsHtml ? BlockColumns.HtmlFeatures : BlockColumns.TextFeatures);
        if (_shapes.Length < count)
        {
            int size = count + (count / 2);
            _shapes = new TextShape[size];
            _good = new float[size];
            _odds = new float[size];
            _texts = new uint[size];
            _firstOfText = new int[size];
        }

        if (odds is OddsTable table)
        {
            Read(page, hints, new TableOdds(table), cancellation);
        }
        else
        {
            Read(page, hints, new AnyOdds(odds), cancellation);
        }

        cancellation.ThrowIfCancellationRequested();
        Repeats();
        _neighbours.Compute(Matrix, Shapes, _good.AsSpan(0, count), _odds.AsSpan(0, count));
        _rhythm.Compute(Matrix, Shapes);
        SequenceFeatures.Compute(Matrix, page, Shapes, _good.AsSpan(0, count), _odds.AsSpan(0, count));
        cancellation.ThrowIfCancellationRequested();
        if (page.IsHtml)
        {
            _elements.Compute(Matrix, page, Shapes, _good.AsSpan(0, count), odds);
            HintOverlap.Compute(Matrix, page, hints);
            cancellation.ThrowIfCancellationRequested();
        }

        if (draft is not null)
        {
            draft.Score(Matrix, Matrix.Column(BlockFeature.Draft));
            cancellation.ThrowIfCancellationRequested();
            _draft.Compute(Matrix, Shapes, _words);
        }
    }

    private void Read<TOdds>(SegmentedPage page, PageHints hints, TOdds odds, CancellationToken cancellation)
        where TOdds : struct, ITokenOdds
    {
        Scan(page, hints, odds, cancellation);
        ShapeColumns(page);
        OddsColumns(odds);
    }

    private void Scan<TOdds>(SegmentedPage page, PageHints hints, TOdds odds, CancellationToken cancellation)
        where TOdds : struct, ITokenOdds
    {
        FunctionWords functionWords = FunctionWords.Embedded;
        ReadOnlySpan<char> text = page.Text.Span;
        WordFilter none = default;
        WordFilter title = default;
        ReadOnlySpan<char> titleText = hints.Title;
        int characters = titleText.Length;
        foreach (ref readonly RawBlock block in page.Blocks.AsSpan())
        {
            characters += block.Length;
        }

        // The title is scanned before the blocks and its words are dropped.
        _words.Reset(page.Blocks.Length + 1, characters);
        TextShape titleShape = ShapeScanner.Scan(titleText, functionWords, none, odds, _words);
        _words.DropBlock();
        for (int i = 0; titleText.IsEmpty && i < Math.Min(TitleSearch, page.Blocks.Length); i++)
        {
            // Plain text mostly begins with its title, but a date, a menu word or a label may stand before.
            ReadOnlySpan<char> line = text.Slice(page.Blocks[i].Start, page.Blocks[i].Length);
            titleShape = ShapeScanner.Scan(line, functionWords, none, odds, _words);
            _words.DropBlock();
            titleText = (titleShape.Words >= 4 || titleShape.Unspaced >= 6) && titleShape.Digits * 5 < titleShape.Chars ? line : default;
        }

        if (titleShape.Words <= LongestTitle)
        {
            foreach (uint word in new WordHashes(titleText))
            {
                title.Add(word);
            }
        }

        RawBlock[] blocks = page.Blocks;
        Span<float> cover = Matrix.Column(BlockFeature.TitleCover);
        for (int i = 0; i < blocks.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            ref TextShape shape = ref _shapes[i];
            shape = ShapeScanner.Scan(text.Slice(blocks[i].Start, blocks[i].Length), functionWords, title, odds, _words);
            _words.EndBlock();
            cover[i] = title.Count == 0 ? 0 : Math.Min(1f, (float)shape.TitleWords / title.Count);
            float link = page.IsHtml ? (float)blocks[i].LinkLength / blocks[i].Length : 0;
            _good[i] = Sentenceness(shape, link);
        }
    }

    /// <summary>The words of a block that reads like sentences, 0 for any other.</summary>
    private static float Sentenceness(in TextShape shape, float linkDensity)
    {
        bool ends = (shape.Flags & (ShapeFlags.EndsSentence | ShapeFlags.EndsColon)) != 0;
        bool isSentence = (shape.Words >= 6 && ends) || (shape.Words >= 18 && (shape.SentenceEnds > 0 || shape.Commas > 0));
        bool hasGrammar = shape.FunctionWords * 10 >= shape.Words || shape.Unspaced > 0;
        return isSentence && hasGrammar && linkDensity < 0.5f ? shape.Words : 0;
    }

    private void ShapeColumns(SegmentedPage page)
    {
        FeatureMatrix m = Matrix;
        int n = m.Rows;
        ReadOnlySpan<TextShape> shapes = Shapes;
        Span<float> words = m.Column(BlockFeature.Words), chars = m.Column(BlockFeature.Chars), wordLength = m.Column(BlockFeature.WordLength);
        Span<float> longest = m.Column(BlockFeature.LongestWord), punctuation = m.Column(BlockFeature.PunctuationRate), commas = m.Column(BlockFeature.CommaRate);
        Span<float> ends = m.Column(BlockFeature.SentenceEnds), quotes = m.Column(BlockFeature.Quotes), capitals = m.Column(BlockFeature.CapitalRate);
        Span<float> uppers = m.Column(BlockFeature.UpperRate), digits = m.Column(BlockFeature.DigitRate), functionRate = m.Column(BlockFeature.FunctionRate);
        Span<float> function = m.Column(BlockFeature.FunctionWords), titleShare = m.Column(BlockFeature.TitleShare), glued = m.Column(BlockFeature.GluedWords), selfRepeats = m.Column(BlockFeature.SelfRepeats);
        Span<float> pipes = m.Column(BlockFeature.Pipes), unspaced = m.Column(BlockFeature.UnspacedRate), listItem = m.Column(BlockFeature.IsListItem);
        Span<float> link = m.Column(BlockFeature.LinkDensity), sentenceness = m.Column(BlockFeature.Sentenceness);
        RawBlock[] blocks = page.Blocks;
        for (int i = 0; i < n; i++)
        {
            ref readonly TextShape s = ref shapes[i];
            float perWord = 1f / Math.Max(1, s.Words);
            float perChar = 1f / Math.Max(1, s.Chars);
            words[i] = s.Words;
            chars[i] = s.Chars;
            wordLength[i] = (s.Letters + s.Digits) * perWord;
            longest[i] = s.LongestWord;
            punctuation[i] = s.Punctuation * perChar;
            commas[i] = s.Commas * perWord;
            ends[i] = s.SentenceEnds;
            quotes[i] = s.Quotes;
            capitals[i] = s.CapitalWords * perWord;
            uppers[i] = s.Uppers / (float)Math.Max(1, s.Letters);
            digits[i] = s.Digits * perChar;
            functionRate[i] = s.FunctionWords * perWord;
            function[i] = s.FunctionWords;
            titleShare[i] = s.TitleWords * perWord;
            glued[i] = s.GluedWords;
            selfRepeats[i] = s.SelfRepeats;
            pipes[i] = s.Pipes;
            unspaced[i] = s.Unspaced * perChar;
            listItem[i] = blocks[i].Kind == BlockKind.ListItem ? 1 : 0;
            link[i] = blocks[i].LinkLength / (float)Math.Max(1, blocks[i].Length);
            sentenceness[i] = _good[i];
        }

        FlagColumn(BlockFeature.EndsSentence, ShapeFlags.EndsSentence);
        FlagColumn(BlockFeature.EndsColon, ShapeFlags.EndsColon);
        FlagColumn(BlockFeature.EndsEllipsis, ShapeFlags.EndsEllipsis);
        FlagColumn(BlockFeature.EndsQuestion, ShapeFlags.EndsQuestion);
        FlagColumn(BlockFeature.StartsUpper, ShapeFlags.StartsUpper);
        FlagColumn(BlockFeature.StartsLower, ShapeFlags.StartsLower);
        FlagColumn(BlockFeature.StartsDigit, ShapeFlags.StartsDigit);
        FlagColumn(BlockFeature.StartsQuote, ShapeFlags.StartsQuote);
        FlagColumn(BlockFeature.HasUrl, ShapeFlags.HasUrl);
        FlagColumn(BlockFeature.HasAt, ShapeFlags.HasAt);
        FlagColumn(BlockFeature.HasCopyright, ShapeFlags.HasCopyright);
        FlagColumn(BlockFeature.HasCurrency, ShapeFlags.HasCurrency);
        FlagColumn(BlockFeature.HasYear, ShapeFlags.HasYear);
        FlagColumn(BlockFeature.HasTime, ShapeFlags.HasTime);
        FlagColumn(BlockFeature.HasArrow, ShapeFlags.HasArrow);
    }

    private void FlagColumn(BlockFeature feature, ShapeFlags flag)
    {
        Span<float> column = Matrix.Column(feature);
        ReadOnlySpan<TextShape> shapes = Shapes;
        for (int i = 0; i < column.Length; i++)
        {
            column[i] = (shapes[i].Flags & flag) != 0 ? 1 : 0;
        }
    }

    private void OddsColumns<TOdds>(TOdds odds)
        where TOdds : struct, ITokenOdds
    {
        Span<float> first = Matrix.Column(BlockFeature.FirstWordOdds), firstTwo = Matrix.Column(BlockFeature.FirstTwoOdds);
        Span<float> last = Matrix.Column(BlockFeature.LastWordOdds), lastTwo = Matrix.Column(BlockFeature.LastTwoOdds);
        Span<float> whole = Matrix.Column(BlockFeature.WholeOdds), sum = Matrix.Column(BlockFeature.OddsSum);
        Span<float> wordMean = Matrix.Column(BlockFeature.WordOddsMean), wordMin = Matrix.Column(BlockFeature.WordOddsMin), wordSum = Matrix.Column(BlockFeature.WordOddsSum);
        ReadOnlySpan<TextShape> shapes = Shapes;
        for (int i = 0; i < shapes.Length; i++)
        {
            ref readonly TextShape shape = ref shapes[i];
            first[i] = odds.Of(TokenKeys.FirstWord(shape));
            firstTwo[i] = odds.Of(TokenKeys.FirstTwo(shape));
            last[i] = odds.Of(TokenKeys.LastWord(shape));
            lastTwo[i] = odds.Of(TokenKeys.LastTwo(shape));
            whole[i] = odds.Of(TokenKeys.Whole(shape));
            wordSum[i] = shape.WordOdds;
            wordMean[i] = shape.WordOdds / (shape.Words + 2);
            wordMin[i] = shape.WorstWordOdds;
            _odds[i] = sum[i] = first[i] + firstTwo[i] + last[i] + lastTwo[i] + whole[i];
        }
    }

    /// <summary>How often the text of a block stands on the page.</summary>
    private void Repeats()
    {
        int n = Matrix.Rows;
        Span<uint> texts = _texts.AsSpan(0, n);
        Span<int> first = _firstOfText.AsSpan(0, n);
        for (int i = 0; i < n; i++)
        {
            texts[i] = _shapes[i].Whole;
        }

        _firstOfKey.Find(texts, first);
        Span<float> repeats = Matrix.Column(BlockFeature.Repeats), isRepeat = Matrix.Column(BlockFeature.IsRepeat);
        for (int i = 0; i < n; i++)
        {
            if (first[i] < i)
            {
                isRepeat[i] = 1;
                repeats[first[i]] = Math.Max(repeats[first[i]], 1) + 1;
            }
        }

        for (int i = 0; i < n; i++)
        {
            repeats[i] = repeats[first[i]];
        }
    }
}
