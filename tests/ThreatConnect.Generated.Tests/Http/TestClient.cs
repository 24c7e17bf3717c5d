namespace ThreatConnect.Tests.Http;

// A client that sends each request once, into a handler of the test.
internal static class TestClient
{
    public const string AccessId = "12345678901234567890";

    public const string SecretKey = "a secret: ü";

    public static ThreatConnectClient Over(HttpMessageHandler handler) => new(
        new Uri("https://example.com/api"),
        new HmacCredential(AccessId, SecretKey),
        new ThreatConnectClientOptions { PrimaryHandler = handler, MaxRetries = 0 });
}
