namespace ThreatConnect.Quickstart.Tour.Sections;

// What must not be there, for which only an instance of our own can vouch.
internal static class ErrorSection
{
    public static async Task RunAsync(ExampleRunner runner)
    {
        if (!runner.IsSimulator)
        {
            return;
        }

        var (tc, org) = (runner.Client, runner.Org);
        runner.Section("Errors: one that the server gives, and some that are never sent");

        await runner.ShowErrorAsync<ThreatConnectApiException>(
            "What is not there, in the platform's own words",
            async () => await org.Groups.Campaigns[999_999].GetAsync(),
            Answer);

        await runner.ShowErrorAsync<ThreatConnectApiException>(
            "An owner that does not exist",
            async () => await tc.InOwner("Nobody").Groups.Adversaries.ListAsync().ToListAsync(),
            Answer);

        var octal = "010.1.1.1";
        await runner.ShowErrorAsync<ArgumentException>(
            "Rejected before anything is sent: a value that would name another address; written as a literal, it does not compile",
            async () => await org.Indicators.Addresses[octal].GetAsync(),
            Answer);

        var typed = "one, two";
        await runner.ShowErrorAsync<ArgumentException>(
            "Rejected before anything is sent: a filter that the API's grammar cannot express; written as a literal, it does not compile",
            async () => await org.Groups.Campaigns.ListAsync(f => f.Name == typed).ToListAsync(),
            Answer);
    }

    private static IEnumerable<IReadOnlyList<string>> Answer(ThreatConnectApiException exception) =>
        Cells.Of($"{nameof(ThreatConnectApiException)}: {(int)exception.StatusCode} {exception.ServerMessage}");

    private static IEnumerable<IReadOnlyList<string>> Answer(ArgumentException exception) =>
        Cells.Of($"{exception.GetType().Name}: {exception.Message}");
}
