using FluentAssertions.Specialized;

namespace ThreatConnect.EndToEndTests.HardValues;

internal static class RefusalAssertions
{
    /// <summary>It is refused before it is sent, in words that show the value and the rule.</summary>
    public static async Task ShouldBeRefusedAsync(Func<Task> act, IReadOnlyList<string> words)
    {
        ExceptionAssertions<ArgumentException> refusal = await act.Should().ThrowAsync<ArgumentException>();
        refusal.Which.Message.Should().ContainAll(words);
        refusal.Which.Message.Length.Should().BeLessThan(1_000, "a message shows no more than the beginning of a value");
    }
}
