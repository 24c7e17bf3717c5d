namespace ThreatConnect.Soak;

// Signs with a key and with a token in turn, as an instance whose keys are rotated wants it.
internal sealed class RotatingCredential(ServerAccess access) : ThreatConnectCredential
{
    private static readonly long s_period = TimeSpan.FromSeconds(5).Ticks;

    private readonly ThreatConnectCredential[] _credentials =
    [
        new HmacCredential(access.AccessId, access.SecretKey),
        new ApiTokenCredential(async token =>
        {
            await Task.Delay(1, token);
            return access.ApiToken;
        }),
    ];

    public override ValueTask AuthorizeAsync(HttpRequestMessage request, DateTimeOffset now, CancellationToken cancellationToken) =>
        _credentials[now.Ticks / s_period % _credentials.Length].AuthorizeAsync(request, now, cancellationToken);
}
