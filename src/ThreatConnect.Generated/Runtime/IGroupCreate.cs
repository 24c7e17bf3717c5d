using System.ComponentModel;

namespace ThreatConnect.Runtime;

/// <summary>What creates a group of one type, and knows which.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IGroupCreate
{
    /// <summary>The type.</summary>
    ItemKind Kind { get; }

    /// <summary>The name of the group.</summary>
    string Name { get; }
}
