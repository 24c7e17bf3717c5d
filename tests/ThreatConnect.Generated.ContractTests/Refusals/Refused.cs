namespace ThreatConnect.ContractTests.Refusals;

/// <summary>What a caller gets wrong is said before anything is sent, with the value and the rule.</summary>
internal static class Refused
{
    /// <summary>Does what must be refused; the message must hold all of the words.</summary>
    public static async Task WithAsync(Func<Task> act, params string[] words)
    {
        var refusal = (await act.Should().ThrowAsync<ArgumentException>()).Which;
        foreach (var word in words)
        {
            refusal.Message.Should().Contain(word);
        }
    }
}
