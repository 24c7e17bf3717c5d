namespace ThreatConnect.ContractTests.Validation;

// Invalid arguments are rejected before anything is sent, with the value and the rule.
internal static class Rejected
{
    // Makes a call that must be rejected; the message must have all of the words.
    public static async Task WithAsync(Func<Task> act, params string[] words)
    {
        var error = (await act.Should().ThrowAsync<ArgumentException>()).Which;
        foreach (var word in words)
        {
            error.Message.Should().Contain(word);
        }
    }
}
