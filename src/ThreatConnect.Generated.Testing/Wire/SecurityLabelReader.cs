namespace ThreatConnect.Testing.Wire;

// Reads the members of evidence.md §7.8, or refuses them.
internal static class SecurityLabelReader
{
    public const string Entity = "securityLabel";

    public static SecurityLabelChange Read(JsonElement body)
    {
        var members = new MemberReader(body, Entity);
        return new SecurityLabelChange(members.Name(), members.Text("description"), ColorOf(members));
    }

    private static string? ColorOf(MemberReader members) => members.Text("color") switch
    {
        null => null,
        { Length: 6 } color when color.All(char.IsAsciiHexDigit) => color,
        _ => throw ApiError.InvalidField("color", Entity),
    };
}
