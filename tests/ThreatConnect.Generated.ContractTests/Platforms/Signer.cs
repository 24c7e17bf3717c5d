using System.Security.Cryptography;

namespace ThreatConnect.ContractTests.Platforms;

/// <summary>A signer of the tests' own, written from the documentation, so that the client's is not its own judge.</summary>
internal static class Signer
{
    /// <summary>The signature over <c>{path-and-query}:{METHOD}:{timestamp}</c>.</summary>
    public static string Sign(string secretKey, string rawTarget, string method, string timestamp)
    {
        using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(secretKey));
        return Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(rawTarget + ":" + method + ":" + timestamp)));
    }
}
