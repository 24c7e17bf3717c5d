using ThreatConnect.Hosting.Registration;

namespace ThreatConnect.Hosting.Validation;

// Runs the checks of the client itself.
internal static class ClientRules
{
    public static string? FindError(Uri address, ThreatConnectOptions hosted)
    {
        // The handler is never used. It avoids the client's own, which has a connection pool.
        using var unused = new HttpClientHandler();
        var options = new ThreatConnectClientOptions
        {
            AllowInsecureHttp = hosted.AllowInsecureHttp,
            AllowEmptyBasePath = hosted.AllowEmptyBasePath,
            PrimaryHandler = unused,
        };
        return FindError(() => _ = new ThreatConnectClient(address, new UnsignedCredential(TimeProvider.System), options));
    }

    public static string? FindError(Action attempt)
    {
        try
        {
            attempt();
            return null;
        }
        catch (ArgumentException exception)
        {
            // The name of a parameter means nothing to those who set options.
            return exception.ParamName is { } parameter
                ? exception.Message.Replace($" (Parameter '{parameter}')", "", StringComparison.Ordinal)
                : exception.Message;
        }
    }
}
