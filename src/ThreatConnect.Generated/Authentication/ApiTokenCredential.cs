using System.Net.Http.Headers;

namespace ThreatConnect;

/// <summary>
/// An API token: <c>Authorization: TC-Token ...</c>. The platform makes one for an API user in its settings, valid for some days.
/// </summary>
public sealed class ApiTokenCredential : ThreatConnectCredential
{
    private readonly Func<CancellationToken, ValueTask<string>> _token;

    /// <summary>Uses one token.</summary>
    /// <param name="token">The token, as the platform shows it.</param>
    /// <exception cref="ArgumentException">The token is empty or no header could carry it.</exception>
    public ApiTokenCredential(string token)
    {
        Validate(token, nameof(token));
        _token = _ => ValueTask.FromResult(token);
    }

    /// <summary>Asks for the token before every attempt, so that it can change.</summary>
    /// <param name="token">Gives the token that is valid now.</param>
    public ApiTokenCredential(Func<CancellationToken, ValueTask<string>> token)
    {
        ArgumentNullException.ThrowIfNull(token);
        _token = token;
    }

    /// <inheritdoc/>
    public override async ValueTask AuthorizeAsync(HttpRequestMessage request, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var token = await _token(cancellationToken).ConfigureAwait(false);
        Validate(token, nameof(token));
        request.Headers.Authorization = new AuthenticationHeaderValue("TC-Token", token);
    }

    private static void Validate(string token, string parameter)
    {
        HeaderText.Validate(token, parameter);
        if (token.StartsWith("TC-Token", StringComparison.Ordinal))
        {
            throw new ArgumentException("The token is given without the word TC-Token before it.", parameter);
        }
    }
}
