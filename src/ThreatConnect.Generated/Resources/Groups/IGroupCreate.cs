using System.ComponentModel;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents a request that creates a group.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IGroupCreate
{
    /// <summary>Gets the resource type of the group.</summary>
    ResourceType ResourceType { get; }

    /// <summary>Gets the name of the group.</summary>
    string Name { get; }
}
