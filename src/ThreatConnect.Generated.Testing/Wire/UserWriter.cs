namespace ThreatConnect.Testing.Wire;

// The user of evidence.md §7.3.
internal static class UserWriter
{
    public static void Write(Utf8JsonWriter writer, Member member)
    {
        writer.WriteString("userName", member.UserName);
        writer.WriteString("firstName", member.FirstName);
        writer.WriteString("lastName", member.LastName);
    }
}
