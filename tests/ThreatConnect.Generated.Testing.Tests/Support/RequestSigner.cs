using System.Security.Cryptography;
using System.Text;

namespace ThreatConnect.Testing.Tests.Support;

/// <summary>Signs requests as evidence.md §1.2 says.</summary>
internal static class RequestSigner
{
    public static string Sign(string secretKey, string pathAndQuery, string method, string timestamp)
    {
        using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(secretKey));
        return Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(pathAndQuery + ":" + method + ":" + timestamp)));
    }
}
