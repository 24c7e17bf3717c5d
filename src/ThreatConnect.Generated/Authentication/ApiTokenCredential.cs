using System.Net.Http.Headers;
using ThreatConnect.Authentication;

namespace ThreatConnect;

/// <summary>
/// Represents an API token, which is sent as <c>Authorization: TC-Token ...</c>. The platform issues tokens for API users in its settings;
/// a token is valid for some days.
/// </summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/quick_start.html"/>
public sealed class ApiTokenCredential : ThreatConnectCredential
{
    private readonly Func<CancellationToken, ValueTask<string>> _token;

    /// <summary>Initializes a new instance of the <see cref="ApiTokenCredential"/> class with a token.</summary>
    /// <param name="token">The token, as the platform shows it, without the word <c>TC-Token</c>.</param>
    /// <exception cref="ArgumentException">The token is empty, or it contains characters that a header cannot carry.</exception>
    /// <example>
    /// <code>
    /// await using var client = new ThreatConnectClient(
    ///     new Uri("https://app.threatconnect.com/api"),
    ///     new ApiTokenCredential(Environment.GetEnvironmentVariable("THREATCONNECT_TOKEN")!));
    /// </code>
    /// </example>
    public ApiTokenCredential(string token)
    {
        Validate(token, nameof(token));
        _token = _ => ValueTask.FromResult(token);
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="ApiTokenCredential"/> class with a function that returns the current token.
    /// </summary>
    /// <param name="token">The function. It is called before each attempt, so the token can change.</param>
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
            throw new ArgumentException("The token starts with TC-Token; pass the token without this word.", parameter);
        }
    }
}
