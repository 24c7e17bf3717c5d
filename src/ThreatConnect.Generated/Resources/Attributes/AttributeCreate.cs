using System.Diagnostics.CodeAnalysis;

namespace ThreatConnect;

public partial class AttributeCreate
{
    /// <summary>
    /// Initializes a new instance of the <see cref="AttributeCreate"/> class with a value that is validated against its attribute type.
    /// </summary>
    /// <param name="type">The attribute type.</param>
    /// <param name="value">The value. It can contain Markdown if the attribute type allows it.</param>
    /// <exception cref="ArgumentException">The attribute type does not allow the value. The message contains the reason.</exception>
    [SetsRequiredMembers]
#pragma warning disable CS8618 // The compiler does not see that the properties set the fields.
    public AttributeCreate(AttributeType type, string value)
#pragma warning restore CS8618
    {
        ArgumentNullException.ThrowIfNull(type);
        Type = type.Name;
        Value = type.Check(value);
    }
}
