using System.Globalization;

namespace ThreatConnect;

/// <summary>
/// An access id and a secret key: every attempt is signed with <c>Authorization: TC accessId:signature</c> and a <c>Timestamp</c>
/// that the server takes for five minutes to either side of its own clock.
/// </summary>
public sealed class HmacCredential : ThreatConnectCredential
{
    private readonly Func<CancellationToken, ValueTask<HmacKey>> _key;

    /// <summary>Uses one key.</summary>
    /// <param name="accessId">The access id, 20 digits.</param>
    /// <param name="secretKey">The secret key.</param>
    /// <exception cref="ArgumentException">One of them is empty, or no header could carry the access id.</exception>
    public HmacCredential(string accessId, string secretKey)
    {
        var key = new HmacKey(accessId, secretKey);
        _key = _ => ValueTask.FromResult(key);
    }

    /// <summary>Asks for the key before every attempt, so that it can change.</summary>
    /// <param name="key">Gives the key that is valid now.</param>
    public HmacCredential(Func<CancellationToken, ValueTask<HmacKey>> key)
    {
        ArgumentNullException.ThrowIfNull(key);
        _key = key;
    }

    /// <inheritdoc/>
    public override async ValueTask AuthorizeAsync(HttpRequestMessage request, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var target = request.RequestUri is { IsAbsoluteUri: true } address
            ? address.PathAndQuery
            : throw new ArgumentException("Only a request with an absolute address can be signed.", nameof(request));
        var key = await _key(cancellationToken).ConfigureAwait(false);
        var timestamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var signature = HmacSignature.Compute(key.SecretKey, target, request.Method.Method, timestamp);

        request.Headers.Remove("Timestamp");
        request.Headers.Add("Timestamp", timestamp);
        request.Headers.Remove("Authorization");
        request.Headers.TryAddWithoutValidation("Authorization", $"TC {key.AccessId}:{signature}");
    }
}
