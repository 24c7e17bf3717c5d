using System.ComponentModel;

namespace ThreatConnect.Values;

/// <summary>Specifies the normal form of a value, so that analyzers can check the values that a program contains.</summary>
/// <param name="form">The name of the member of <see cref="NormalForm"/>.</param>
[AttributeUsage(AttributeTargets.Property)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ValueFormAttribute(string form) : Attribute
{
    /// <summary>Gets the name of the member of <see cref="NormalForm"/>.</summary>
    public string Form { get; } = form;
}
