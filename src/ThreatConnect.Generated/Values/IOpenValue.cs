using System.ComponentModel;

namespace ThreatConnect.Values;

/// <summary>A word of the platform's that later versions may have more of.</summary>
/// <typeparam name="TSelf">The value type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IOpenValue<TSelf>
    where TSelf : struct, IOpenValue<TSelf>
{
    /// <summary>Makes a value of a word.</summary>
    /// <param name="value">The word.</param>
    static abstract TSelf FromString(string value);

    /// <summary>The word; empty for the default value.</summary>
    string ToString();
}
