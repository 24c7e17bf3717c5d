using ThreatConnect.Values;

namespace ThreatConnect.Tests.Values;

// What a message shows of a value: nothing in it is invisible.
public sealed class ExcerptTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Fancy Bear", "Fancy Bear")]
    [InlineData("Ré\u0301 😀 \u6f22", "Ré\u0301 😀 \u6f22")]
    [InlineData("a\r\nb", "a\\u000D\\u000Ab")]
    [InlineData("\u202Egpj.exe", "\\u202Egpj.exe")]
    [InlineData("zero\u200Bwidth", "zero\\u200Bwidth")]
    [InlineData("\u2028\u2029", "\\u2028\\u2029")]
    public void Invisible_characters_are_escaped(string text, string expected) => Excerpt.Of(text).Should().Be(expected);

    // A tag of Unicode, which shows nothing and may carry a hidden text.
    [Fact]
    public void Invisible_characters_beyond_the_first_plane_are_escaped() =>
        Excerpt.Of("a" + char.ConvertFromUtf32(0xE0041) + "b").Should().Be("a\\U000E0041b");

    [Theory]
    [InlineData(0xD800, "\\uD800")]
    [InlineData(0xDC00, "\\uDC00")]
    public void Half_of_a_surrogate_pair_is_escaped(int half, string expected)
    {
        Excerpt.Of($"a{(char)half}b").Should().Be($"a{expected}b");
        Excerpt.Of($"a{(char)half}").Should().Be($"a{expected}");
    }

    [Fact]
    public void A_pair_is_not_cut_in_two() => Excerpt.Of(new string('x', 63) + "😀" + "xxx").Should().Be(new string('x', 63) + "…");
}
