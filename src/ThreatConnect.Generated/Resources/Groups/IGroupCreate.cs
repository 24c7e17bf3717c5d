using System.ComponentModel;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>What creates a group of one type, and knows which.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IGroupCreate
{
    /// <summary>The type.</summary>
    ResourceType ResourceType { get; }

    /// <summary>The name of the group.</summary>
    string Name { get; }
}
