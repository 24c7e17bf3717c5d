using ThreatConnect.Values;

namespace ThreatConnect.Tests.Values;

// The samples of RFC 3492 §7.1 and ordinary names. Characters that UTS #46 maps are an error, since not every program can map them.
public sealed class HostTextTests
{
    [Theory]
    [InlineData("ليهمابتكلموشعربي؟", "xn--egbpdaj6bu4bxfgehfvwxn")]
    [InlineData("他们为什么不说中文", "xn--ihqwcrb4cv8a8dqg056pqjye")]
    [InlineData("他們爲什麽不說中文", "xn--ihqwctvzc91f659drss3x8bo0yb")]
    [InlineData("pročprostěnemluvíčesky", "xn--proprostnemluvesky-uyb24dma41a")]
    [InlineData("למההםפשוטלאמדבריםעברית", "xn--4dbcagdahymbxekheh6e0a7fei0b")]
    [InlineData("почемужеонинеговорятпорусски", "xn--b1abfaaepdrnnbgefbadotcwatmq2g4l")]
    [InlineData("なぜみんな日本語を話してくれないのか", "xn--n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa")]
    [InlineData("taisaohokhongthechinoitiengviet", "taisaohokhongthechinoitiengviet")]
    [InlineData("tạisaohọkhôngthểchỉnóitiếngviệt", "xn--tisaohkhngthchnitingvit-kjcr8268qyxafd2f1b9g")]
    [InlineData("3年b組金八先生", "xn--3b-ww4c5e180e575a65lsy2b")]
    [InlineData("そのスピードで", "xn--d9juau41awczczp")]
    [InlineData("clartã©", "xn--clart-gha91b")]
    [InlineData("🇺🇦", "xn--e77hhb")]
    [InlineData("x²", null)]
    [InlineData("ª", null)]
    [InlineData("xn--bücher", null)]
    [InlineData("İstanbul", null)]
    [InlineData("ſecure", null)]
    [InlineData("กำ", null)]
    [InlineData("\u1C89", null)]
    [InlineData("ẞ", null)]
    [InlineData("二〇", "xn--w6jt23g")]
    [InlineData("ΌΣΟΣ", "xn--0xahb7a")]
    [InlineData("a\u0085b", null)]
    [InlineData("\u0378", null)]
    [InlineData("\uE000", null)]
    [InlineData("bu\u0308cher", null)]
    [InlineData("ü*", null)]
    [InlineData("*.ü", "*.xn--tda")]
    [InlineData("אa", "xn--a-zhc")]
    [InlineData("-ü-", "xn-----xka")]
    public void A_host_is_converted_or_is_an_error(string host, string? form) => HostText.TryWrite(host, out _).Should().Be(form);

    [Fact]
    public void A_label_is_no_longer_than_63_characters()
    {
        var longest = string.Concat(Enumerable.Repeat("🐻", 32));

        HostText.TryWrite(longest, out _).Should().HaveLength(39);
        HostText.TryWrite(new string('ü', 64), out var reason).Should().BeNull();
        reason.Should().Contain("63");
    }

    [Fact]
    public void The_message_names_an_unpaired_surrogate()
    {
        HostText.TryWrite("a\uD800b", out var reason).Should().BeNull();
        reason.Should().Contain("surrogate");
    }
}
