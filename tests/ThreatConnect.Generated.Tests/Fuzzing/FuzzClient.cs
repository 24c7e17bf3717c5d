namespace ThreatConnect.Tests.Fuzzing;

/// <summary>A client that asks once and waits for nobody.</summary>
internal static class FuzzClient
{
    public static ThreatConnectClient Over(HttpMessageHandler handler) => new(
        new Uri("https://example.com/api"),
        new HmacCredential("12345678901234567890", "secret"),
        new ThreatConnectClientOptions { PrimaryHandler = handler, MaxRetries = 0 });
}
