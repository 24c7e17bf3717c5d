using System.Net.Http.Headers;

namespace ThreatConnect.Protocol;

// Reads how long the server asks to wait: a number of seconds, however large, or a time, which counts from the server's own time.
internal static class RetryAfterHeader
{
    public static TimeSpan? Read(HttpResponseHeaders headers, DateTimeOffset now) => headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => Max(date - (headers.Date ?? now), TimeSpan.Zero),
        _ => headers.NonValidated.TryGetValues("Retry-After", out var values) && IsNumber(values.ToString()) ? TimeSpan.MaxValue : null,
    };

    // .NET does not read a number of seconds that is too large for it.
    private static bool IsNumber(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
