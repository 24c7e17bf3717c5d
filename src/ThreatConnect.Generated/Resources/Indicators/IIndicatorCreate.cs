using System.ComponentModel;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents a request that creates an indicator of any type, such as an <see cref="AddressCreate"/>.</summary>
public interface IIndicatorCreate
{
    /// <summary>Gets the resource type of the indicator.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    ResourceType ResourceType { get; }

    /// <summary>Gets the values that identify the indicator as one text; for a file, all its hashes.</summary>
    string Summary { get; }
}
