namespace ThreatConnect.Hosting.Tests.Support;

internal static class Waiting
{
    // Waits for what another thread brings about; gives up after a minute.
    public static async Task UntilAsync(Func<bool> isSo)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!isSo())
        {
            await Task.Delay(5, limit.Token);
        }
    }
}
