namespace ThreatConnect.Quickstart.Checking;

/// <summary>Something that came back other than it went in.</summary>
/// <param name="Type">The type of the object.</param>
/// <param name="Place">File and line that it came from.</param>
/// <param name="Member">What differs.</param>
/// <param name="Expected">What went in, as the platform writes it.</param>
/// <param name="Found">What came back.</param>
internal sealed record Difference(string Type, string Place, string Member, string Expected, string Found);
