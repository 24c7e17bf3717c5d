using System.Globalization;

namespace ThreatConnect.Http;

// An attempt exceeded its idle timeout or its total timeout, or a handler gave it up.
internal sealed class AttemptTimeoutException(string message, Exception inner) : Exception(message, inner)
{
    public static AttemptTimeoutException Idle(TimeSpan timeout, Exception inner) =>
        new($"The server sent nothing for {timeout.TotalSeconds:0.###} s.", inner);

    public static AttemptTimeoutException Whole(TimeSpan timeout, Exception inner) =>
        new($"The attempt took longer than {timeout.TotalSeconds:0.###} s.", inner);

    public static AttemptTimeoutException OfHandler(Exception inner) => new($"A handler ended the attempt: {inner.Message}", inner);
}

// The credential could not be obtained, so that nothing was sent. It is not the server's failure, and not repeated.
internal sealed class CredentialFailedException(string reason, Exception inner) : Exception(reason, inner)
{
    public static CredentialFailedException Slow(TimeSpan timeout, Exception inner) =>
        new($"the credential did not answer within {timeout.TotalSeconds:0.###} s", inner);

    public static CredentialFailedException Of(Exception inner) => new($"the credential failed: {inner.Message}", inner);
}

// A response that is larger than the client may hold in memory. It is not transient.
internal sealed class ResponseTooLargeException(int largest)
    : Exception($"{Explain("response", largest)}; request less, such as smaller pages (PageSize), or allow more")
{
    public static string ExplainFile(int largest) => $"{Explain("file", largest)}; read it as a stream, by DownloadAsync, or allow more";

    private static string Explain(string what, int largest) => string.Create(
        CultureInfo.InvariantCulture,
        $"the {what} has more than {largest:N0} bytes ({nameof(ThreatConnectClientOptions.MaxResponseSize)})");
}
