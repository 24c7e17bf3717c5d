using System.Security.Cryptography;
using System.Text;

namespace ThreatConnect.Authentication;

internal static class HmacSignature
{
    // Signs path and query, HTTP method and timestamp, separated by colons.
    public static string Compute(string secretKey, string pathAndQuery, string method, string timestamp)
    {
        var text = $"{pathAndQuery}:{method.ToUpperInvariant()}:{timestamp}";
        return Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secretKey), Encoding.UTF8.GetBytes(text)));
    }
}
