using System.ComponentModel;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents a request that creates an indicator.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IIndicatorCreate
{
    /// <summary>Gets the resource type of the indicator.</summary>
    ResourceType ResourceType { get; }

    /// <summary>Gets the values that identify the indicator as one text; for a file, all its hashes.</summary>
    string Summary { get; }
}
