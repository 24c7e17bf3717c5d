using System.ComponentModel;

namespace ThreatConnect.Values;

/// <summary>A number that identifies an object of one kind.</summary>
/// <typeparam name="TSelf">The id type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IId<TSelf>
    where TSelf : struct, IId<TSelf>
{
    /// <summary>The number.</summary>
    long Value { get; }

    /// <summary>Makes an id of a number.</summary>
    /// <param name="value">The number.</param>
    static abstract TSelf FromInt64(long value);
}
