namespace NewsExtract.Entities.Tagging.Net;

/// <summary>The features of a token that are small numbers: its writing, the lists it is in, and its use in the text. Training and tagging call the same code.</summary>
internal static class DenseFeatures
{
    public const int Count = LastCount + 1;

    /// <summary>Goes up with every change of the features: a model is read only by the code it was trained with.</summary>
    public const int Version = 1;

    private const int Case = 0;
    private const int Style = Case + (int)WordCase.Caseless + 1;
    private const int IsFirst = Style + (int)LetterStyle.AllSmall + 1;
    private const int Names = IsFirst + 1;
    private const int NameLists = 8;
    private const int PhrasePlace = Names + NameLists;
    private const int PhrasePlaces = 4;
    private const int PhraseTypes = PhrasePlace + PhrasePlaces;
    private const int PhraseLists = 8;
    private const int IsNeverSmall = PhraseTypes + PhraseLists;
    private const int LowerShare = IsNeverSmall + 1;
    private const int IsExpression = LowerShare + 1;
    private const int StartsExpression = IsExpression + 1;
    private const int IsDate = StartsExpression + 1;
    private const int IsMoney = IsDate + 1;
    private const int HasSmalls = IsMoney + 1;
    private const int HasCapitals = HasSmalls + 1;
    private const int LastCount = HasCapitals + 1;

    /// <summary>Writes the features of a token.</summary>
    /// <param name="document">The text.</param>
    /// <param name="token">Number of the token.</param>
    /// <param name="sentenceStart">Number of the first token of its sentence.</param>
    /// <param name="into">Takes <see cref="Count"/> numbers; zeros so far.</param>
    public static void Write(DocumentTokens document, int token, int sentenceStart, Span<short> into)
    {
        WordInfo info = document.Infos[token];
        into[Case + (int)document.Cases[token]] = 1;
        into[Style + (int)document.Styles[token]] = 1;
        into[IsFirst] = Bit(token == sentenceStart);
        WriteBits(info.Names, into.Slice(Names, NameLists));
        uint phrase = document.Phrases[token];
        if (phrase != 0)
        {
            into[PhrasePlace + (int)(phrase & 3)] = 1;
            WriteBits(phrase >> 2, into.Slice(PhraseTypes, PhraseLists));
        }

        into[IsNeverSmall] = Bit(info.LowerShare == 0);
        into[LowerShare] = (short)info.LowerShare;
        WriteExpression(document.Expressions[token], into);
        WriteUse(document, token, sentenceStart, into);
    }

    private static void WriteExpression(int expression, Span<short> into)
    {
        if (expression == 0)
        {
            return;
        }

        var type = (EntityType)((expression / 2) - 1);
        into[IsExpression] = 1;
        into[StartsExpression] = Bit((expression & 1) != 0);
        into[IsDate] = Bit(type == EntityType.Date);
        into[IsMoney] = Bit(type == EntityType.Money);
    }

    private static void WriteUse(DocumentTokens document, int token, int sentenceStart, Span<short> into)
    {
        ref readonly WordUse use = ref document.Memory.Of(token);
        int own = NameRuns.IsName(document.Cases[token]) && token > sentenceStart ? 1 : 0;
        into[HasSmalls] = Bit(use.Smalls > 0);
        into[HasCapitals] = Bit(use.CapitalsWithin > own);
        into[LastCount] = (short)Math.Min(use.Contexts, WordUse.MostContexts);
    }

    private static void WriteBits(uint bits, Span<short> into)
    {
        for (int bit = 0; bit < into.Length; bit++)
        {
            into[bit] = (short)(bits >> bit & 1);
        }
    }

    private static short Bit(bool value) => value ? (short)1 : (short)0;
}
