using ThreatConnect.Authentication;

namespace ThreatConnect;

/// <summary>Represents an access id and its secret key, which the platform issues to an API user.</summary>
public sealed class HmacKey
{
    /// <summary>Initializes a new instance of the <see cref="HmacKey"/> class.</summary>
    /// <param name="accessId">The access id, 20 digits.</param>
    /// <param name="secretKey">The secret key.</param>
    /// <exception cref="ArgumentException">
    /// An argument is empty, or the access id contains characters that a header cannot carry.
    /// </exception>
    public HmacKey(string accessId, string secretKey)
    {
        HeaderText.Validate(accessId, nameof(accessId));
        ArgumentException.ThrowIfNullOrEmpty(secretKey);
        AccessId = accessId;
        SecretKey = secretKey;
    }

    /// <summary>Gets the access id.</summary>
    public string AccessId { get; }

    /// <summary>Gets the secret key.</summary>
    public string SecretKey { get; }

    /// <summary>Returns a text that contains the access id, but not the secret key.</summary>
    public override string ToString() => $"HmacKey {AccessId}";
}
