namespace ThreatConnect.Hosting.Registration;

// Adds nothing: the client of a host leaves signing to the handler that is inside of those that users add.
internal sealed class UnsignedCredential : ThreatConnectCredential
{
    public override ValueTask AuthorizeAsync(HttpRequestMessage request, DateTimeOffset now, CancellationToken cancellationToken) =>
        ValueTask.CompletedTask;
}
