using System.Security.Cryptography;

namespace ThreatConnect.FaultTests.Server;

// A request as it came over the connection.
internal sealed record SentRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public const string BasePath = "/api";

    // The path below the base path, without the query.
    public string Path => Target[BasePath.Length..].Split('?')[0];

    public string Credential => Headers.GetValueOrDefault("Authorization", "");

    public int? Number(string name)
    {
        var value = Target.Split('?', 2) is [_, var query]
            ? Array.Find(query.Split('&'), parameter => parameter.StartsWith(name + "=", StringComparison.Ordinal))
            : null;
        return value is null ? null : int.Parse(value[(name.Length + 1)..], CultureInfo.InvariantCulture);
    }

    // What is wrong with the request as such, whatever it asks for; null if nothing is.
    public string? FindFault(Credentials credentials)
    {
        if (!Target.StartsWith(BasePath + "/v2/", StringComparison.Ordinal))
        {
            return $"{Method} {Target} is not a request to the platform";
        }

        if (Headers.ContainsKey("Cookie"))
        {
            return "a cookie was sent back";
        }

        var expected = credentials.IsToken
            ? $"TC-Token {credentials.Secret}"
            : $"TC {Credentials.AccessId}:{Sign(credentials.Secret, $"{Target}:{Method}:{Headers.GetValueOrDefault("Timestamp")}")}";
        return Credential == expected ? null : $"the signature of {Method} {Target} is wrong";
    }

    // evidence.md §1.2.
    private static string Sign(string secret, string text) =>
        Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(text)));
}

// What a client authenticates with: a signature, or a token.
internal sealed record Credentials(bool IsToken, string Secret)
{
    public const string AccessId = "12345678901234567890";

    public static Credentials Signature { get; } = new(IsToken: false, "s3cret/key+of=the&signature");

    public static Credentials Token { get; } = new(IsToken: true, "APIV2:430:Zm9v+YmFy/Zm9v=:1700000000000:c2VjcmV0L3Rva2Vu+w==");

    public ThreatConnectCredential Create() => IsToken ? new ApiTokenCredential(Secret) : new HmacCredential(AccessId, Secret);
}
