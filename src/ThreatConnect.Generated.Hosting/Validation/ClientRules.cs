using ThreatConnect.Hosting.Signing;

namespace ThreatConnect.Hosting.Validation;

// Asks the client itself what it refuses.
internal static class ClientRules
{
    // Why the client refuses an address; null when it takes it.
    public static string? Refusal(Uri address, bool allowsInsecureHttp)
    {
        // The handler is never used, and spares one with a pool of connections.
        using var unused = new HttpClientHandler();
        var options = new ThreatConnectClientOptions { AllowInsecureHttp = allowsInsecureHttp, PrimaryHandler = unused };
        var reason = Refusal(() => _ = new ThreatConnectClient(address, new UnsignedCredential(), options));

        // Only such an address is repeated as it is, and may hold what nobody should see.
        return address.IsAbsoluteUri ? reason : reason?.Replace(address.OriginalString, SafeText.Of(address), StringComparison.Ordinal);
    }

    // Why it refuses what is tried; null when it takes it.
    public static string? Refusal(Action attempt)
    {
        try
        {
            attempt();
            return null;
        }
        catch (ArgumentException exception)
        {
            // The name of a parameter means nothing to those who set options.
            return exception.ParamName is { } parameter ? exception.Message.Replace($" (Parameter '{parameter}')", "", StringComparison.Ordinal) : exception.Message;
        }
    }
}
