namespace NewsExtract.Entities.Tagging;

/// <summary>
/// The features of one token, as hashes: words and their writing, clusters and lists, the run of names it is in, and the same word elsewhere in the
/// text. Training and tagging call the same code. The numbers of the templates are part of the model: a changed meaning takes a new number.
/// </summary>
internal readonly ref struct TokenFeatures
{
    public const int MostFeatures = 160;

    /// <summary>Goes up with every change of the features: a model is read only by the code it was trained with.</summary>
    public const int Version = 1;

    /// <summary>Stands for the places before and behind a sentence.</summary>
    private const uint Edge = 0xFFFF_FFF1;

    private readonly DocumentTokens _document;
    private readonly int _start;
    private readonly int _end;

    public TokenFeatures(DocumentTokens document, int sentenceStart, int sentenceEnd)
    {
        _document = document;
        _start = sentenceStart;
        _end = sentenceEnd;
    }

    /// <summary>Writes the features of <paramref name="token"/> and returns how many there are.</summary>
    public int Extract(int token, Span<uint> room)
    {
        var sink = new FeatureSink(room);
        AddWords(token, ref sink);
        AddWriting(token, ref sink);
        AddClusters(token, ref sink);
        AddLists(token, ref sink);
        RunFeatures.Add(_document, token, _start, _end, ref sink);
        MemoryFeatures.Add(_document, token, _start, ref sink);
        return sink.Count;
    }

    private uint Word(int token) => IsInside(token) ? _document.Forms[token].Word : Edge;

    private uint Shape(int token) => !IsInside(token) ? Edge
        : _document.Styles[token] == LetterStyle.Mixed ? _document.Forms[token].Shape : (uint)_document.Cases[token];

    private uint Case(int token) => IsInside(token) ? (uint)_document.Cases[token] : Edge;

    private WordInfo Info(int token) => IsInside(token) ? _document.Infos[token] : default;

    private uint Phrase(int token) => IsInside(token) ? _document.Phrases[token] : 0;

    private uint Expression(int token) => IsInside(token) ? _document.Expressions[token] : 0u;

    private bool IsInside(int token) => token >= _start && token < _end;

    private void AddWords(int i, ref FeatureSink sink)
    {
        uint before = Word(i - 1), own = Word(i), after = Word(i + 1);
        sink.Add(1, 0);
        sink.Add(2, own);
        sink.Add(3, before);
        sink.Add(4, after);
        sink.Add(5, Word(i - 2));
        sink.Add(6, Word(i + 2));
        sink.Add(7, before, own);
        sink.Add(8, own, after);
        sink.Add(9, before, after);
        sink.Add(10, Word(i - 2), before);
        sink.Add(11, after, Word(i + 2));
    }

    private void AddWriting(int i, ref FeatureSink sink)
    {
        ref readonly WordForm form = ref _document.Forms[i];
        uint style = (uint)_document.Styles[i];
        uint isFirst = i == _start ? 1u : 0u;
        uint shape = Shape(i);
        uint writing = Case(i);
        sink.Add(20, shape);
        sink.Add(21, Shape(i - 1));
        sink.Add(22, Shape(i + 1));
        sink.Add(23, Shape(i - 1), shape);
        sink.Add(24, shape, Shape(i + 1));
        sink.Add(25, Shape(i - 1), shape, Shape(i + 1));
        sink.Add(26, Case(i - 2), Case(i - 1), writing);
        sink.Add(27, writing, Case(i + 1), Case(i + 2));
        sink.Add(28, form.Word, writing);
        sink.Add(29, Word(i - 1), writing);
        sink.Add(30, Word(i + 1), writing);
        sink.Add(31, writing, isFirst, style);
        sink.Add(32, form.Prefix);
        sink.Add(33, form.Suffix3);
        sink.Add(34, form.Suffix2, writing);
        sink.Add(35, form.Suffix4, writing);
        sink.Add(36, Info(i).LowerShare, writing, isFirst);
        sink.Add(37, form.Word, style);
    }

    private void AddClusters(int i, ref FeatureSink sink)
    {
        WordInfo own = Info(i), before = Info(i - 1), after = Info(i + 1);
        WordInfo before2 = Info(i - 2), after2 = Info(i + 2);
        uint writing = Case(i);
        sink.Add(40, own.Middle);
        sink.Add(41, before.Middle);
        sink.Add(42, after.Middle);
        sink.Add(43, before2.Middle);
        sink.Add(44, after2.Middle);
        sink.Add(45, own.Fine);
        sink.Add(46, before.Fine);
        sink.Add(47, after.Fine);
        sink.Add(48, before2.Fine);
        sink.Add(49, after2.Fine);
        sink.Add(50, own.Coarse, writing);
        sink.Add(51, before.Coarse, writing);
        sink.Add(52, after.Coarse, writing);
        sink.Add(53, before.Middle, own.Middle);
        sink.Add(54, own.Middle, after.Middle);
        sink.Add(55, before.Middle, after.Middle);
        sink.Add(56, before.Coarse, own.Coarse, after.Coarse);
        sink.Add(57, own.Fine, writing);
        sink.Add(58, before.Fine, writing);
        sink.Add(59, after.Fine, writing);
        sink.Add(60, own.Middle, writing, i == _start ? 1u : 0u);
        sink.Add(61, before2.Middle, before.Middle);
        sink.Add(62, after.Middle, after2.Middle);
    }

    private void AddLists(int i, ref FeatureSink sink)
    {
        uint writing = Case(i);
        uint phrase = Phrase(i);
        uint names = Info(i).Names;
        sink.Add(70, phrase, writing);
        sink.Add(71, Phrase(i - 1), writing);
        sink.Add(72, Phrase(i + 1), writing);
        for (uint types = phrase >> 2, type = 0; types != 0; types >>= 1, type++)
        {
            if ((types & 1) != 0)
            {
                sink.Add(73, type, phrase & 3, writing);
            }
        }

        sink.Add(74, names, writing);
        sink.Add(75, Info(i - 1).Names, writing);
        sink.Add(76, Info(i + 1).Names, writing);
        sink.Add(77, Info(i - 1).Names, names, writing);
        sink.Add(78, names, Info(i + 1).Names, writing);
        for (uint rest = names, type = 0; rest != 0; rest >>= 1, type++)
        {
            if ((rest & 1) != 0)
            {
                sink.Add(79, type, writing);
            }
        }

        uint expression = Expression(i);
        if (expression != 0)
        {
            sink.Add(80, expression);
            sink.Add(81, expression, Expression(i + 1));
        }

        sink.Add(82, Expression(i - 1), expression, Expression(i + 1));
    }
}
