using FluentAssertions;
using NewsExtract.Stories.Indexing.Memory;
using Xunit;

namespace NewsExtract.Tests.Stories.Indexing.Memory;

/// <summary>Lists of the articles that have a key.</summary>
public class PostingsTests
{
    private readonly SlotSet _live = new();
    private readonly Postings _postings;

    public PostingsTests() => _postings = new Postings(2, _live);

    [Fact]
    public void The_latest_come_first()
    {
        Add(0, 7, 8);
        Add(1, 9);
        Add(2, 8, 7);

        Latest(7).Should().Equal(2, 0);
        Latest(8).Should().Equal(2, 0);
        Latest(9).Should().Equal(1);
        Latest(1).Should().BeEmpty();
        Latest(7, most: 1).Should().Equal(2);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_gone_is_passed_over(bool unlinks)
    {
        for (int slot = 0; slot < 6; slot++)
        {
            Add(slot, 7);
        }

        Remove(5, 7);
        Remove(3, 7);
        Remove(0, 7);

        Latest(7, unlinks: unlinks).Should().Equal(4, 2, 1);
        Latest(7).Should().Equal(4, 2, 1);
        _postings.CountOf(7).Should().Be(3);
        Add(6, 7);
        Latest(7).Should().Equal(6, 4, 2, 1);
    }

    [Fact]
    public void A_key_that_all_lost_can_come_back()
    {
        Add(0, 7);
        Remove(0, 7);
        Latest(7).Should().BeEmpty();

        Add(1, 7);

        Latest(7).Should().Equal(1);
    }

    [Fact]
    public void Many_keys_are_kept_apart()
    {
        for (int slot = 0; slot < 5000; slot++)
        {
            Add(slot, (uint)slot, (uint)(slot % 10) + 1_000_000);
        }

        for (int slot = 0; slot < 5000; slot += 777)
        {
            Latest((uint)slot).Should().Equal(slot);
        }

        _postings.CountOf(1_000_003).Should().Be(500);
        Latest(1_000_003, most: 3).Should().Equal(4993, 4983, 4973);
    }

    private void Add(int slot, params uint[] keys)
    {
        _live.Add(slot);
        _postings.Add(slot, keys);
    }

    private void Remove(int slot, params uint[] keys)
    {
        _live.Remove(slot);
        _postings.Remove(keys);
    }

    private int[] Latest(uint key, int most = 10, bool unlinks = false)
    {
        int[] slots = new int[most];
        return slots[.._postings.Latest(key, slots, unlinks)];
    }
}
