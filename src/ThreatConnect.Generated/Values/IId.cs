using System.ComponentModel;

namespace ThreatConnect.Values;

/// <summary>Defines the id of one kind of object.</summary>
/// <typeparam name="TSelf">The id type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IId<TSelf>
    where TSelf : struct, IId<TSelf>
{
    /// <summary>Gets the number.</summary>
    long Value { get; }

    /// <summary>Converts a number to an id.</summary>
    /// <param name="value">The number.</param>
    static abstract TSelf FromInt64(long value);
}
