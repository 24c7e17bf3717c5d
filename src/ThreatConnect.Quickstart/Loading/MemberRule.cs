namespace ThreatConnect.Quickstart.Loading;

/// <summary>A member of a type in the data files.</summary>
/// <param name="Name">Its name, in the files and at the API.</param>
/// <param name="PlatformForm">How the platform writes the value.</param>
internal sealed record MemberRule(string Name, Func<string, string> PlatformForm)
{
    /// <summary>Whether an object cannot be created without it.</summary>
    public bool IsRequired { get; init; } = true;

    /// <summary>Whether it tells one object from another.</summary>
    public bool IsKey { get; init; } = true;
}
