using System.ComponentModel;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>What creates an indicator of one type, and knows which.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IIndicatorCreate
{
    /// <summary>The type.</summary>
    ResourceType ResourceType { get; }

    /// <summary>What the indicator is known by, as one text; for a file all its hashes.</summary>
    string Summary { get; }
}
