using System.Security.Cryptography;
using System.Text;

namespace ThreatConnect.Testing.Security;

// The two schemes of evidence.md §1.2. Unlike §1.1, plain HTTP is accepted: the server listens on the loopback address only.
internal sealed class Authenticator(Credentials credentials, TimeProvider time)
{
    private const string TokenScheme = "TC-Token ";
    private const string SignatureScheme = "TC ";
    private static readonly TimeSpan s_tolerance = TimeSpan.FromMinutes(5);

    public void Check(HttpRequest request, string rawTarget, TimeSpan clockOffset)
    {
        var authorization = request.Headers.Authorization.ToString();
        if (authorization.StartsWith(TokenScheme, StringComparison.Ordinal))
        {
            CheckToken(authorization[TokenScheme.Length..]);
        }
        else if (authorization.StartsWith(SignatureScheme, StringComparison.Ordinal))
        {
            CheckSignature(authorization[SignatureScheme.Length..], request, rawTarget, clockOffset);
        }
        else
        {
            // evidence.md §1.1: a missing or unsupported authentication method is 403.
            throw new ApiErrorException(StatusCodes.Status403Forbidden, "Access Denied");
        }
    }

    // evidence.md §1.2 A and §10: an expired or superseded token is 401 "Unauthorized".
    private void CheckToken(string token)
    {
        if (!SameText(token, credentials.ApiToken))
        {
            throw Unauthorized("Unauthorized");
        }
    }

    private void CheckSignature(string parameter, HttpRequest request, string rawTarget, TimeSpan clockOffset)
    {
        var colon = parameter.LastIndexOf(':');
        if (colon < 0 || !SameText(parameter[..colon], credentials.AccessId))
        {
            // evidence.md §10 allows 401 and 403. 401 distinguishes a wrong access ID from missing credentials.
            throw Unauthorized("Access Denied");
        }

        var timestamp = request.Headers["Timestamp"].ToString();
        if (!long.TryParse(timestamp, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seconds))
        {
            throw Unauthorized("Invalid timestamp");
        }

        // Compared as seconds, because a timestamp in milliseconds is out of the range of dates.
        var now = (time.GetUtcNow() + clockOffset).ToUnixTimeSeconds();
        if (seconds < now - s_tolerance.TotalSeconds || seconds > now + s_tolerance.TotalSeconds)
        {
            // evidence.md §1.2 has evidence for 403 only.
            throw new ApiErrorException(StatusCodes.Status403Forbidden, "Timestamp out of acceptable time range");
        }

        if (!SameText(parameter[(colon + 1)..], Sign($"{rawTarget}:{request.Method}:{timestamp}")))
        {
            throw Unauthorized("Signature data did not match expected result");
        }
    }

    private string Sign(string text) =>
        Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(credentials.SecretKey), Encoding.UTF8.GetBytes(text)));

    private static bool SameText(string given, string expected) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(expected));

    private static ApiErrorException Unauthorized(string message) => new(StatusCodes.Status401Unauthorized, message);
}
