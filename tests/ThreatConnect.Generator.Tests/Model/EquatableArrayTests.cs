using ThreatConnect.Generator.Model;

namespace ThreatConnect.Generator.Tests.Model;

public sealed class EquatableArrayTests
{
    [Fact]
    public void Arrays_of_equal_items_are_equal()
    {
        var one = new EquatableArray<string>(["a", "b"]);
        var other = new EquatableArray<string>(["a", string.Concat("b")]);

        one.Equals(other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
    }

    [Theory]
    [InlineData("b", "a")]
    [InlineData("a")]
    [InlineData("a", "b", "c")]
    public void Arrays_of_other_items_are_not(params string[] items) =>
        new EquatableArray<string>(["a", "b"]).Equals(new EquatableArray<string>(items)).Should().BeFalse();

    [Fact]
    public void An_array_that_was_never_made_is_an_empty_one()
    {
        default(EquatableArray<string>).Equals(new EquatableArray<string>([])).Should().BeTrue();
        default(EquatableArray<string>).Should().BeEmpty();
    }
}
