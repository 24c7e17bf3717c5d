using System.Diagnostics.CodeAnalysis;

namespace ThreatConnect;

public partial class AttributeCreate
{
    /// <summary>Makes an attribute of which everything is yet to be set.</summary>
    public AttributeCreate()
    {
    }

    /// <summary>Makes an attribute whose text is checked by what its type says.</summary>
    /// <param name="type">The type.</param>
    /// <param name="value">The text, which may be Markdown where the type allows it.</param>
    /// <exception cref="ArgumentException">No attribute of the type may have the text; the message says why.</exception>
    [SetsRequiredMembers]
    public AttributeCreate(AttributeType type, string value)
    {
        ArgumentNullException.ThrowIfNull(type);
        Type = type.Name;
        Value = type.Check(value);
    }
}
