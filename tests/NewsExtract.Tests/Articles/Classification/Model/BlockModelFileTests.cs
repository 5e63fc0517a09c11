using System.Buffers.Binary;
using System.Security.Cryptography;
using FluentAssertions;
using NewsExtract.Classification;
using NewsExtract.Models;
using NewsExtract.Models.Trees;
using Xunit;

namespace NewsExtract.Tests.Articles.Classification.Model;

public class BlockModelFileTests
{
    private static readonly byte[] File = BlockModelFile.ToArray(SmallModel.Blocks);

    [Fact]
    public void A_model_comes_back_as_it_was()
    {
        BlockModel read = BlockModelFile.Read(new MemoryStream(File));

        read.Odds.Entries().Should().BeEquivalentTo(SmallModel.Blocks.Odds.Entries());
        read.Odds.Of(77).Should().Be(120 * OddsTable.Step);
        read.HtmlTrees.Should().BeEquivalentTo(SmallModel.Blocks.HtmlTrees);
        read.TextDraft.Should().BeEquivalentTo(SmallModel.Blocks.TextDraft);
        BlockModelFile.ToArray(read).Should().Equal(File);
    }

    [Fact]
    public void Scores_of_a_large_model_stay_the_same_to_the_bit()
    {
        BlockModel model = Large();
        byte[] file = BlockModelFile.ToArray(model);
        var matrix = new FeatureMatrix();
        matrix.Reset(50, BlockColumns.HtmlFeatures);
        var random = new Random(1);
        for (int f = 0; f < BlockColumns.HtmlFeatures; f++)
        {
            foreach (ref float value in matrix.Column((BlockFeature)f))
            {
                value = random.NextSingle();
            }
        }

        Scores(BlockModelFile.Read(new MemoryStream(file))).Should().Equal(Scores(model));
        file.Length.Should().BeLessThan(1_600_000);

        float[] Scores(BlockModel scored)
        {
            float[] scores = new float[50];
            scored.HtmlTrees.Score(matrix, scores);
            return scores;
        }
    }

    [Fact]
    public void A_handle_knows_the_digest_of_its_file()
    {
        ArticleModel loaded = ArticleModel.Load(new MemoryStream(File));

        loaded.Digest.Should().MatchRegex("^[0-9a-f]{64}$").And.Be(SmallModel.Model.Digest);
        loaded.FormatVersion.Should().Be(1);
    }

    [Fact]
    public void Unknown_fields_are_skipped()
    {
        byte[] file = Signed([.. File[..^32], 0xFF, 0x7F, 3, 0, 0, 0, 1, 2, 3]);

        BlockModelFile.Read(new MemoryStream(file)).Odds.Of(77).Should().NotBe(0);
    }

    [Fact]
    public void Every_changed_byte_is_found()
    {
        for (int i = 0; i < File.Length; i++)
        {
            byte[] broken = [.. File];
            broken[i] ^= 0x10;
            Reading(broken).Should().Throw<ModelFormatException>($"byte {i} is another");
        }
    }

    [Fact]
    public void Every_cut_is_found()
    {
        for (int length = 0; length < File.Length; length++)
        {
            Reading(File[..length]).Should().Throw<ModelFormatException>($"only {length} bytes are left");
        }
    }

    [Fact]
    public void A_broken_file_whose_digest_was_made_to_fit_breaks_nothing()
    {
        for (int i = 12; i < File.Length - 32; i++)
        {
            byte[] broken = [.. File[..^32]];
            broken[i] ^= 0xFF;
            try
            {
                BlockModelFile.Read(new MemoryStream(Signed(broken)));
            }
            catch (ModelFormatException)
            {
                // Any other exception fails the test.
            }
        }
    }

    [Theory]
    [InlineData(2, "*version 2*newer NewsExtract*")]
    [InlineData(0, "*version 0*Train the model anew*")]
    public void Another_format_version_says_what_to_do(int version, string message)
    {
        byte[] other = [.. File[..^32]];
        BinaryPrimitives.WriteInt32LittleEndian(other.AsSpan(8), version);

        Reading(Signed(other)).Should().Throw<ModelFormatException>().WithMessage(message);
    }

    [Fact]
    public void Another_kind_of_file_is_named_as_such()
        => Reading("PK\u0003\u0004 some archive"u8.ToArray()).Should().Throw<ModelFormatException>().WithMessage("*no NewsExtract model*504b0304*");

    [Fact]
    public void A_missing_field_is_named()
    {
        byte[] empty = new ModelFileWriter().ToArray();

        Reading(empty).Should().Throw<ModelFormatException>().WithMessage("*'features'*");
    }

    [Fact]
    public void A_tree_that_runs_in_circles_or_asks_for_an_unknown_feature_is_refused()
    {
        TreeNode leaf = new() { Left = -1, Right = -1 };
        Trees(new TreeNode { Left = 1, Right = 2, Feature = 3 }, leaf, leaf).Should().NotThrow();
        Trees(new TreeNode { Left = 0, Right = 1, Feature = 3 }, leaf).Should().Throw<ModelFormatException>();
        Trees(new TreeNode { Left = 1, Right = 3, Feature = 3 }, leaf, leaf).Should().Throw<ModelFormatException>();
        Trees(new TreeNode { Left = 1, Right = 2, Feature = 9 }, leaf, leaf).Should().Throw<ModelFormatException>().WithMessage("*feature 9 of 9*");
        Trees(new TreeNode { Left = 1, Right = 1, Feature = 3 }, leaf).Should().Throw<ModelFormatException>().WithMessage("*parent*");
        Trees(new TreeNode { Left = 1, Right = 2, Feature = 3 }, leaf, leaf, leaf).Should().Throw<ModelFormatException>().WithMessage("*parent*");
        Trees(new TreeNode { Left = 1, Right = 2, Feature = 3 }, new TreeNode { Left = 2, Right = 3, Feature = 3 }, leaf, leaf).Should().Throw<ModelFormatException>().WithMessage("*parent*");

        static Action Trees(params TreeNode[] tree) => () =>
        {
            var field = new FieldWriter();
            TreeEnsembleCodec.Write(new TreeEnsemble(0, [tree]), field);
            TreeEnsembleCodec.Read(new FieldReader("trees", field.Content), features: 9);
        };
    }

    private static Action Reading(byte[] file) => () => BlockModelFile.Read(new MemoryStream(file));

    private static byte[] Signed(byte[] content) => [.. content, .. SHA256.HashData(content)];

    /// <summary>As large as a trained one, and of noise, which compresses worse.</summary>
    private static BlockModel Large()
    {
        var random = new Random(7);
        var keys = new SortedSet<uint>();
        while (keys.Count < 60_000)
        {
            keys.Add((uint)random.NextInt64(1, uint.MaxValue));
        }

        sbyte[] values = [.. keys.Select(_ => (sbyte)random.Next(-127, 128))];
        return new BlockModel(new OddsTable([.. keys], values), Trees(300), Trees(60), Trees(300), Roles());

        RoleModel Roles()
        {
            sbyte[] weights = new sbyte[RoleModel.Buckets * RoleModel.RowLength];
            for (int i = 0; i < weights.Length; i++)
            {
                weights[i] = (sbyte)(i % RoleModel.RowLength < RoleStates.Count ? random.Next(-20, 21) : 0);
            }

            return new RoleModel(weights, 0.1f, [.. Enumerable.Range(0, RoleStates.Count * RoleStates.Count).Select(_ => random.NextSingle())]);
        }

        TreeEnsemble Trees(int count) => new(random.NextSingle(), [.. Enumerable.Range(0, count).Select(_ => Tree())]);

        TreeNode[] Tree()
        {
            var tree = new TreeNode[61];
            for (int i = 0; i < tree.Length; i++)
            {
                bool isLeaf = (2 * i) + 2 >= tree.Length;
                tree[i] = new TreeNode
                {
                    Feature = isLeaf ? (short)0 : (short)random.Next(BlockColumns.TextFeatures),
                    Left = isLeaf ? (short)-1 : (short)((2 * i) + 1),
                    Right = isLeaf ? (short)-1 : (short)((2 * i) + 2),
                    Value = random.NextSingle(),
                };
            }

            return tree;
        }
    }
}
