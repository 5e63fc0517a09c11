using System.Runtime.InteropServices;

namespace NewsExtract.Stories.Signatures;

/// <summary>The first bytes of a profile.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1, Size = StoryProfile.HeaderLength)]
internal struct ProfileHeader
{
    public byte Version;
    public byte Terms;
    public byte Pairs;
    public byte Names;
    public byte Dates;
    public byte Numbers;
    public byte Quotes;
    public byte UnknownShare;
    public ushort Words;
    public ushort Reserved;
    public float TermNorm;
    public float PairNorm;
}
