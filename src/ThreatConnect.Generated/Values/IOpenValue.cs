using System.ComponentModel;

namespace ThreatConnect.Values;

/// <summary>Defines a value of a set to which later versions of the platform may add values.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IOpenValue
{
    /// <summary>Returns the platform's text for the value; an empty string for the default value.</summary>
    string ToString();
}

/// <summary>Defines a value of a set to which later versions of the platform may add values.</summary>
/// <typeparam name="TSelf">The value type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IOpenValue<TSelf> : IOpenValue
    where TSelf : struct, IOpenValue<TSelf>
{
    /// <summary>Converts the platform's text for a value to the value.</summary>
    /// <param name="value">The text.</param>
    static abstract TSelf FromString(string value);
}

internal static class OpenValues
{
    // The message of the operators that would otherwise compare the texts of two values.
    public const string OtherSet = "These are values of two different sets, which have nothing in common: compare values of the same type.";
}
