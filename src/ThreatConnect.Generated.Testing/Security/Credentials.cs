namespace ThreatConnect.Testing.Security;

internal sealed record Credentials(string AccessId, string SecretKey, string ApiToken);

// The user of the API (evidence.md §12.0). Its user name is its access ID.
internal static class ApiUser
{
    public const string FirstName = "API";
    public const string LastName = "User";
    public const string DisplayName = FirstName + " " + LastName;
    public const string Pseudonym = "apiuser";
    public const string Role = "Api User";
}
