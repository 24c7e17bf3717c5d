namespace ThreatConnect;

/// <summary>An access id with its secret key, as the platform gives them to an API user.</summary>
public sealed class HmacKey
{
    /// <summary>Makes a pair of both.</summary>
    /// <param name="accessId">The access id, 20 digits.</param>
    /// <param name="secretKey">The secret key.</param>
    /// <exception cref="ArgumentException">One of them is empty, or no header could carry the access id.</exception>
    public HmacKey(string accessId, string secretKey)
    {
        HeaderText.Validate(accessId, nameof(accessId));
        ArgumentException.ThrowIfNullOrEmpty(secretKey);
        AccessId = accessId;
        SecretKey = secretKey;
    }

    /// <summary>The access id.</summary>
    public string AccessId { get; }

    /// <summary>The secret key.</summary>
    public string SecretKey { get; }

    /// <summary>The access id alone.</summary>
    public override string ToString() => $"HmacKey {AccessId}";
}
