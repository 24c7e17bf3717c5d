namespace ThreatConnect.Tests.Fuzzing;

/// <summary>An object or an array of a text, with the places of its members or items.</summary>
internal sealed record JsonContainer(int Start, bool IsObject)
{
    public int End { get; set; }

    /// <summary>Where each member (name and value) or item stands.</summary>
    public List<Range> Children { get; } = [];
}
