using System.ComponentModel;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents a request that creates a group of any type, such as a <see cref="CampaignCreate"/>.</summary>
public interface IGroupCreate
{
    /// <summary>Gets the resource type of the group.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    ResourceType ResourceType { get; }

    /// <summary>Gets the name of the group.</summary>
    string Name { get; }
}
