using System.ComponentModel;
using ThreatConnect.Values;

namespace ThreatConnect.Resources;

/// <summary>Represents the value of an indicator of a custom type, as the platform writes it.</summary>
/// <typeparam name="TValue">The class of the values of the type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CustomTypeValue<TValue> : IEquatable<CustomTypeValue<TValue>>
{
    private readonly ResourceType _type;
    private readonly string[] _values;

    /// <summary>Initializes a new instance of the <see cref="CustomTypeValue{TValue}"/> class and normalizes the values.</summary>
    /// <param name="resourceType">The resource type of the indicator.</param>
    /// <param name="values">The values, in the order of the labels of the type.</param>
    /// <exception cref="ArgumentException">A value is not valid; the message says which one and why.</exception>
    protected CustomTypeValue(ResourceType resourceType, params string[] values)
    {
        ArgumentNullException.ThrowIfNull(resourceType);
        ArgumentNullException.ThrowIfNull(values);
        _type = resourceType;
        _values = [.. resourceType.Keys.Zip(values, static (key, value) => key.Form.Normalize(value, key.Name))];
        IndicatorSummary.Join(_values);
    }

    /// <summary>Converts the value to a reference to its indicator in a batch.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator BatchIndicatorReference(CustomTypeValue<TValue> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new BatchIndicatorReference(value._type, value.ToString());
    }

    /// <summary>Converts the value to the value of an indicator of any type.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator IndicatorValue(CustomTypeValue<TValue> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new IndicatorValue(value._type, value.ToString());
    }

    /// <summary>Converts the value to a value that a filter of indicators of all types compares with.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator FilterValue(CustomTypeValue<TValue> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.ToString();
    }

    /// <summary>Determines whether two values are equal.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <returns><see langword="true"/> if they are equal; otherwise, <see langword="false"/>.</returns>
    public static bool operator ==(CustomTypeValue<TValue>? left, CustomTypeValue<TValue>? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two values are different.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <returns><see langword="true"/> if they are different; otherwise, <see langword="false"/>.</returns>
    public static bool operator !=(CustomTypeValue<TValue>? left, CustomTypeValue<TValue>? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(CustomTypeValue<TValue>? other) => other is not null && _values.SequenceEqual(other._values);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as CustomTypeValue<TValue>);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>Returns the value as the platform writes it.</summary>
    /// <returns>The value.</returns>
    public sealed override string ToString() => IndicatorSummary.Join(_values);

    /// <summary>Returns a value by its position among the labels of the type.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <returns>The value.</returns>
    protected string ValueOf(int index) => _values[index];
}
