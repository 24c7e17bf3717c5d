namespace ThreatConnect.ContractTests.Server;

// A request as it came off the wire, before any server decoded its path.
public sealed record SentRequest(string Method, string RawTarget, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    // The body as text.
    public string BodyText => Encoding.UTF8.GetString(Body);

    // A header; null when it was not sent.
    public string? Header(string name) => Headers.GetValueOrDefault(name);

    public override string ToString() => $"{Method} {RawTarget}";
}
