namespace ThreatConnect.Quickstart.Loading;

// A member of a type in the data files.
// Name: its name, in the files and at the API.
// PlatformForm: how the platform writes the value.
internal sealed record MemberRule(string Name, Func<string, string> PlatformForm)
{
    // Whether an object cannot be created without it.
    public bool IsRequired { get; init; } = true;

    // Whether it tells one object from another.
    public bool IsKey { get; init; } = true;
}
