using System.Globalization;
using System.Text;
using System.Text.Json;
using ThreatConnect.Json;

namespace ThreatConnect.Tests.Json;

// Equal texts of a list are one object, and no text is ever taken for another one.
public sealed class SharedTextsTests
{
    private readonly SharedTexts _texts = new();

    [Theory]
    [InlineData("")]
    [InlineData("MyOrg")]
    [InlineData("Überblick 名前 🦉")]
    public void Equal_texts_are_one_object(string text)
    {
        var first = Get(text);

        first.Should().Be(text);
        Get(text).Should().BeSameAs(first);
    }

    // Many more than there are places for.
    [Fact]
    public void Different_texts_stay_different()
    {
        var texts = Enumerable.Range(0, 10_000).Select(number => string.Create(CultureInfo.InvariantCulture, $"{(number % 2 == 0 ? "tag" : "täg")} {number}")).ToList();

        texts.Concat(texts).Where(text => Get(text, text.Length) != text).Should().BeEmpty();
    }

    [Fact]
    public void Long_texts_are_read_and_not_kept()
    {
        var text = new string('x', 129);

        Get(text).Should().Be(text);
        Get(text).Should().NotBeSameAs(Get(text));
    }

    [Fact]
    public void Bytes_that_are_not_valid_are_an_error_each_time()
    {
        for (var time = 0; time < 2; time++)
        {
            FluentActions.Invoking(() => _texts.Get([0xC3, 0xA9, 0xFF], 0)).Should().Throw<JsonException>();
        }
    }

    // A member whose texts nearly always differ, such as a summary, is not looked up each time, and one that repeats later is shared again.
    [Fact]
    public void A_member_that_begins_to_repeat_is_shared_again()
    {
        foreach (var number in Enumerable.Range(0, 1_000))
        {
            Get(number.ToString(CultureInfo.InvariantCulture));
        }

        foreach (var _ in Enumerable.Range(0, 1_000))
        {
            Get("again");
        }

        Get("again").Should().BeSameAs(Get("again"));
    }

    private string Get(string text, int member = 0) => _texts.Get(Encoding.UTF8.GetBytes(text), member);
}
