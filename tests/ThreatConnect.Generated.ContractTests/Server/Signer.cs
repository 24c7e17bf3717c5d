using System.Security.Cryptography;

namespace ThreatConnect.ContractTests.Server;

// Signs as the documentation says, independently of the client.
internal static class Signer
{
    // The signature over {path-and-query}:{METHOD}:{timestamp}.
    public static string Sign(string secretKey, string rawTarget, string method, string timestamp)
    {
        using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(secretKey));
        return Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(rawTarget + ":" + method + ":" + timestamp)));
    }
}
