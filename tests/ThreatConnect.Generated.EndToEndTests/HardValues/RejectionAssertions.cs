using FluentAssertions.Specialized;

namespace ThreatConnect.EndToEndTests.HardValues;

internal static class RejectionAssertions
{
    // It is rejected before it is sent, with a message that has the value and the rule.
    public static async Task ShouldBeRejectedAsync(Func<Task> act, IReadOnlyList<string> words)
    {
        ExceptionAssertions<ArgumentException> rejection = await act.Should().ThrowAsync<ArgumentException>();
        rejection.Which.Message.Should().ContainAll(words);
        rejection.Which.Message.Length.Should().BeLessThan(1_000, "a message shows no more than the beginning of a value");
    }
}
