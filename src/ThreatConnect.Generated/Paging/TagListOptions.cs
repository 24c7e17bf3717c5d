namespace ThreatConnect;

/// <summary>How a list of tags is walked.</summary>
public sealed class TagListOptions : ListOptions
{
    /// <summary>Whether each tag comes with its description.</summary>
    /// <value>False.</value>
    public bool Detailed { get; init; }
}
