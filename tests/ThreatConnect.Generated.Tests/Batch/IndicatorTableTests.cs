using ThreatConnect.Resources.Batch.Content;
using ThreatConnect.Resources.Batch.Ordering;

namespace ThreatConnect.Tests.Batch;

// The table that finds the last item about an indicator.
public sealed class IndicatorTableTests
{
    private readonly IndicatorTable _table = new();

    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(5_000)]
    public void Each_indicator_is_found_by_its_type_and_value(int count)
    {
        var items = Enumerable.Range(0, count).Select(number => Item("Sensor", $"value {number}")).ToList();

        items.ForEach(Set);

        items.Should().OnlyContain(item => _table.Find(KeyOf(item)) == item);
        _table.Count.Should().Be(count);
        _table.Find(KeyOf(Item("Sensor", $"value {count}"))).Should().BeNull();
    }

    [Fact]
    public void The_last_item_about_an_indicator_is_found()
    {
        var (first, last) = (Item("Host", "a.example"), Item("Host", "a.example"));

        Set(first);
        Set(last);

        _table.Find(KeyOf(first)).Should().BeSameAs(last);
        _table.Count.Should().Be(1);
    }

    [Fact]
    public void Equal_values_of_several_types_are_told_apart()
    {
        var (badge, card) = (Item("Badge", "A-1"), Item("Card", "A-1"));

        Set(badge);
        _table.Find(KeyOf(card)).Should().BeNull();
        Set(card);

        _table.Find(KeyOf(badge)).Should().BeSameAs(badge);
        _table.Find(KeyOf(card)).Should().BeSameAs(card);
    }

    [Fact]
    public void A_table_that_was_cleared_is_used_again()
    {
        var (before, after) = (Item("Badge", "A-1"), Item("Badge", "A-2"));
        Set(before);

        _table.Clear();
        Set(after);

        _table.Find(KeyOf(before)).Should().BeNull();
        _table.Find(KeyOf(after)).Should().BeSameAs(after);
        _table.Count.Should().Be(1);
    }

    // The document does not know most of the types, and their values are not validated.
    private static WrittenItem Item(string type, string value) => new(new BatchIndicator(new IndicatorType(type), value), 0, []);

    private static IndicatorKey KeyOf(WrittenItem item) => IndicatorKey.Of(item)!.Value;

    private void Set(WrittenItem item) => _table.Set(KeyOf(item), item);
}
