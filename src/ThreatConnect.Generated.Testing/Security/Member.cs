namespace ThreatConnect.Testing.Security;

// A member of the API user's organization.
internal sealed record Member(string UserName, string FirstName, string LastName, string Pseudonym)
{
    public static IReadOnlyList<Member> AllOf(Credentials credentials) =>
    [
        new(credentials.AccessId, ApiUser.FirstName, ApiUser.LastName, ApiUser.Pseudonym),
        new("avery@example.com", "Avery", "Analyst", "avery"),
    ];

    public static Member? Find(Credentials credentials, string userName) =>
        AllOf(credentials).FirstOrDefault(member => member.UserName == userName);
}
