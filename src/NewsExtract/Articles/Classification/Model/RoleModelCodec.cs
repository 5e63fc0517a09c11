using NewsExtract.Models;

namespace NewsExtract.Classification;

/// <summary>Stores a <see cref="RoleModel"/>: the weights state by state, which compress better apart, then the scale and the transitions.</summary>
internal static class RoleModelCodec
{
    public static void Write(RoleModel model, FieldWriter field)
    {
        int states = RoleStates.Count;
        field.Varint((uint)states);
        field.Varint(RoleModel.Buckets);
        byte[] column = new byte[RoleModel.Buckets];
        for (int state = 0; state < states; state++)
        {
            for (int bucket = 0; bucket < column.Length; bucket++)
            {
                column[bucket] = (byte)model.Weights[(bucket * RoleModel.RowLength) + state];
            }

            field.Bytes(column);
        }

        field.Single(model.Scale);
        foreach (float score in model.Transitions)
        {
            field.Single(score);
        }
    }

    public static RoleModel Read(FieldReader field)
    {
        uint states = field.Varint();
        uint buckets = field.Varint();
        if (states != RoleStates.Count || buckets != RoleModel.Buckets)
        {
            throw field.Broken($"it has {states} states and {buckets} buckets, this version of NewsExtract {RoleStates.Count} and {RoleModel.Buckets}");
        }

        sbyte[] weights = new sbyte[RoleModel.Buckets * RoleModel.RowLength];
        for (int state = 0; state < states; state++)
        {
            ReadOnlySpan<byte> column = field.Bytes(RoleModel.Buckets);
            for (int bucket = 0; bucket < column.Length; bucket++)
            {
                weights[(bucket * RoleModel.RowLength) + state] = (sbyte)column[bucket];
            }
        }

        float scale = field.Single();
        float[] transitions = new float[states * states];
        for (int i = 0; i < transitions.Length; i++)
        {
            transitions[i] = field.Single();
        }

        return new RoleModel(weights, scale, transitions);
    }
}
