using ThreatConnect.Resources;

namespace ThreatConnect.Tests.Synchronization;

/// <summary>The text of a cursor, which programs keep.</summary>
public sealed class IndicatorCursorTests
{
    private const string Text = "tc1.00000000000000ff.1767225600.AQAAAAAAAAACAAAAAAAAAA.1767225540.";

    [Fact]
    public void It_has_a_version_an_owner_two_times_and_what_was_returned_near_them()
    {
        var cursor = new IndicatorCursor(255, new ChangePosition(1767225600, [1, 2]), new ChangePosition(1767225540, []));

        cursor.ToString().Should().Be(Text);
        var read = IndicatorCursor.Parse(Text);
        read.ToString().Should().Be(Text);
        (read.Owner, read.Modified.Since, read.Deleted.Time).Should().Be((255UL, 1767225600L, DateTimeOffset.FromUnixTimeSeconds(1767225540)));
        read.Modified.Returned.Should().Equal(1, 2);
    }

    [Fact]
    public void A_text_that_is_none_is_refused_with_its_beginning()
    {
        string[] wrong =
        [
            "", "tc1", "tc2.00000000000000ff.1..1.", "tc1.zz.1..1.", "tc1.ff.-1..1.", "tc1.ff.1..1", "tc1.ff.1..1..", "tc1.ff.1.AQ.1.", "tc1.ff.1.*.1.",
            "tc1.ff.99999999999999.." + "1.",
        ];
        foreach (var text in wrong)
        {
            IndicatorCursor.TryParse(text, out _).Should().BeFalse("{0} is no cursor", text);
        }

        IndicatorCursor.TryParse(null, out _).Should().BeFalse();
        FluentActions.Invoking(() => IndicatorCursor.Parse("tc2.x")).Should().Throw<FormatException>().WithMessage("\"tc2.x\" is not a cursor*");
    }

    [Fact]
    public void Options_have_limits()
    {
        FluentActions.Invoking(() => new IndicatorChangeOptions { PageSize = 10_001 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new IndicatorChangeOptions { Overlap = TimeSpan.FromSeconds(-1) }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new IndicatorChangeOptions { DeletedRetention = TimeSpan.Zero }).Should().Throw<ArgumentOutOfRangeException>();
    }
}
