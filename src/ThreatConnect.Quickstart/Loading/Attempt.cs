using System.Net;

namespace ThreatConnect.Quickstart.Loading;

// Sends what may be rejected.
internal static class Attempt
{
    // Why it was rejected, or null. Only what the client or the server rejects as invalid; whatever else goes wrong ends the program.
    public static async Task<string?> FindRejectionAsync(Func<Task> send)
    {
        try
        {
            await send();
            return null;
        }
        catch (ArgumentException exception)
        {
            return RejectionReason.Of(exception);
        }
        catch (ThreatConnectApiException exception) when (exception.StatusCode == HttpStatusCode.BadRequest)
        {
            return RejectionReason.Of(exception);
        }
    }
}
