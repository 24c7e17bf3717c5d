using System.ComponentModel;

namespace ThreatConnect.Values;

/// <summary>Defines a value of a set to which later versions of the platform may add values.</summary>
/// <typeparam name="TSelf">The value type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IOpenValue<TSelf>
    where TSelf : struct, IOpenValue<TSelf>
{
    /// <summary>Converts the platform's text for a value to the value.</summary>
    /// <param name="value">The text.</param>
    static abstract TSelf FromString(string value);

    /// <summary>Returns the platform's text for the value; an empty string for the default value.</summary>
    string ToString();
}
