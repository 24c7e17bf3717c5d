namespace ThreatConnect.Hosting.Registration;

// Adds no credential: the client of a host leaves signing to the handler that is inside of those that users add. That one is told by how
// much the client has corrected the clock, since the time itself may be over when it signs.
internal sealed class UnsignedCredential(TimeProvider time) : ThreatConnectCredential
{
    public static readonly HttpRequestOptionsKey<TimeSpan> ClockCorrection = new("ThreatConnect.ClockCorrection");

    public override ValueTask AuthorizeAsync(HttpRequestMessage request, DateTimeOffset now, CancellationToken cancellationToken)
    {
        request.Options.Set(ClockCorrection, now - time.GetUtcNow());
        return ValueTask.CompletedTask;
    }
}
