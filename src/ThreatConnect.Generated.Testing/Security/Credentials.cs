namespace ThreatConnect.Testing.Security;

internal sealed record Credentials(string AccessId, string SecretKey, string ApiToken);
