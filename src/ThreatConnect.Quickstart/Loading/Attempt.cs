using System.Net;

namespace ThreatConnect.Quickstart.Loading;

// Sends what may be refused.
internal static class Attempt
{
    // Why it was refused, or null. Only what the client or the server refuses as invalid; whatever else goes wrong ends the program.
    public static async Task<string?> RefusalOfAsync(Func<Task> send)
    {
        try
        {
            await send();
            return null;
        }
        catch (ArgumentException exception)
        {
            return RefusalReason.Of(exception);
        }
        catch (ThreatConnectApiException exception) when (exception.StatusCode == HttpStatusCode.BadRequest)
        {
            return RefusalReason.Of(exception);
        }
    }
}
