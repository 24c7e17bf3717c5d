using System.ComponentModel;

namespace ThreatConnect.Runtime;

/// <summary>A member that holds what an object is known by, or a part of it.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Form">How the platform writes it.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct KeyMember(string Name, NormalForm Form);
