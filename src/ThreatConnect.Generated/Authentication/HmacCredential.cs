using System.Diagnostics;
using System.Globalization;
using System.Runtime.Serialization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using ThreatConnect.Authentication;

namespace ThreatConnect;

/// <summary>
/// Represents an access id and a secret key. Each attempt is signed with <c>Authorization: TC accessId:signature</c> and a <c>Timestamp</c>
/// header, which the server accepts if it differs from its own clock by at most five minutes.
/// </summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/quick_start.html"/>
public sealed class HmacCredential : ThreatConnectCredential
{
    private readonly Func<CancellationToken, ValueTask<HmacKey>> _key;

    /// <summary>Initializes a new instance of the <see cref="HmacCredential"/> class with an access id and a secret key.</summary>
    /// <param name="accessId">The access id, 20 digits.</param>
    /// <param name="secretKey">The secret key.</param>
    /// <exception cref="ArgumentException">
    /// An argument is empty, or the access id contains characters that a header cannot carry.
    /// </exception>
    public HmacCredential(string accessId, string secretKey)
    {
        var key = new HmacKey(accessId, secretKey);
        _key = _ => ValueTask.FromResult(key);
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="HmacCredential"/> class with a function that returns the current key.
    /// </summary>
    /// <param name="key">The function. It is called before each attempt, so the key can change.</param>
    /// <example>
    /// <code>
    /// var credential = new HmacCredential(async cancellationToken =>
    /// {
    ///     string secret = await File.ReadAllTextAsync("secret-key.txt", cancellationToken);
    ///     return new HmacKey("12345678901234567890", secret.Trim());
    /// });
    /// </code>
    /// </example>
    public HmacCredential(Func<CancellationToken, ValueTask<HmacKey>> key)
    {
        ArgumentNullException.ThrowIfNull(key);
        _key = key;
    }

    /// <inheritdoc/>
    public override ValueTask AuthorizeAsync(HttpRequestMessage request, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var target = request.RequestUri is { IsAbsoluteUri: true } address
            ? address.PathAndQuery
            : throw new ArgumentException("Only a request with an absolute address can be signed.", nameof(request));
        var key = _key(cancellationToken);
        if (!key.IsCompletedSuccessfully)
        {
            return SignAsync(request, target, now, key);
        }

        Sign(request, target, now, key.Result);
        return ValueTask.CompletedTask;
    }

    private static async ValueTask SignAsync(HttpRequestMessage request, string target, DateTimeOffset now, ValueTask<HmacKey> key) =>
        Sign(request, target, now, await key.ConfigureAwait(false));

    private static void Sign(HttpRequestMessage request, string target, DateTimeOffset now, HmacKey key)
    {
        var timestamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var signature = Sign(key.SecretKey, target, request.Method.Method, timestamp);

        request.Headers.Remove("Timestamp");
        request.Headers.Add("Timestamp", timestamp);
        request.Headers.Remove("Authorization");
        request.Headers.TryAddWithoutValidation("Authorization", $"TC {key.AccessId}:{signature}");
    }

    // Signs path and query, HTTP method and timestamp, separated by colons.
    private static string Sign(string secretKey, string pathAndQuery, string method, string timestamp)
    {
        var text = $"{pathAndQuery}:{method.ToUpperInvariant()}:{timestamp}";
        return Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secretKey), Encoding.UTF8.GetBytes(text)));
    }
}

/// <summary>Represents an access id and its secret key, which the platform issues to an API user.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class HmacKey
{
    /// <summary>Initializes a new instance of the <see cref="HmacKey"/> class.</summary>
    /// <param name="accessId">The access id, 20 digits.</param>
    /// <param name="secretKey">The secret key.</param>
    /// <exception cref="ArgumentException">
    /// An argument is empty, the access id contains characters that a header cannot carry, or the two are swapped.
    /// </exception>
    public HmacKey(string accessId, string secretKey)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(accessId);
        ArgumentException.ThrowIfNullOrEmpty(secretKey);
        if (LooksLikeAccessId(secretKey) && !IsNumber(accessId))
        {
            throw new ArgumentException(
                "The access id and the secret key seem to be swapped: the secret key has digits only, as access ids have, and the access "
                + "id has other characters. The access id comes first.",
                nameof(accessId));
        }

        HeaderText.Validate(accessId, nameof(accessId));
        AccessId = accessId;
        SecretKey = secretKey;
    }

    /// <summary>Gets the access id.</summary>
    public string AccessId { get; }

    /// <summary>Gets the secret key. It is not serialized, and a debugger does not show it.</summary>
    [JsonIgnore]
    [IgnoreDataMember]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string SecretKey { get; }

    /// <summary>Returns a text that contains the access id, but not the secret key.</summary>
    public override string ToString() => $"HmacKey {AccessId}";

    // Access ids are numbers of 20 digits. A secret key is a long text of all characters.
    private static bool LooksLikeAccessId(string text) => text.Length is >= 16 and <= 24 && IsNumber(text);

    private static bool IsNumber(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character))
            {
                return false;
            }
        }

        return true;
    }
}
