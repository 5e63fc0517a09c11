using NewsExtract.Text;

namespace NewsExtract.Classification;

/// <summary>Keys of the learned odds: a token together with the place it stands in.</summary>
internal static class TokenKeys
{
    public static uint FirstWord(in TextShape shape) => Key(0x51ED, shape.FirstWord);

    public static uint FirstTwo(in TextShape shape) => Key(0x52ED, shape.FirstTwo);

    public static uint LastWord(in TextShape shape) => Key(0x53ED, shape.LastWord);

    public static uint LastTwo(in TextShape shape) => Key(0x54ED, shape.LastTwo);

    public static uint Whole(in TextShape shape) => shape.Words > 24 ? 0 : Key(0x55ED, shape.Whole);

    /// <summary>A word anywhere in a block.</summary>
    public static uint Word(uint word) => Key(0x58ED, word);

    /// <summary>A class, id or role token of the block's own element or its parent.</summary>
    public static uint Near(uint token) => Key(0x56ED, token);

    /// <summary>The same token further up.</summary>
    public static uint Above(uint token) => Key(0x57ED, token);

    private static uint Key(uint place, uint token) => token == 0 ? 0 : StableHash.Combine(token, place) | 1;
}
