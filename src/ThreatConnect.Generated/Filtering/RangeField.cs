using System.ComponentModel;

namespace ThreatConnect;

/// <summary>A field that can be compared for order alone.</summary>
/// <typeparam name="T">The model that the filter is for.</typeparam>
/// <typeparam name="TValue">The type of its values.</typeparam>
/// <param name="name">The name of the filter.</param>
/// <param name="dateFormat">How its dates are written; null for a field of numbers.</param>
[method: EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct RangeField<T, TValue>(string name, string? dateFormat = null)
    where TValue : struct
{
    private const string NoEquality = "This field cannot be compared for equality in the API: it takes < and > alone.";
    private const string NoBound = "The API has no <= and >=: this field takes < and > alone.";

    private readonly string _name = name;
    private readonly string? _dateFormat = dateFormat;

    /// <summary>The field is below this value; a date means its midnight, UTC.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    public static Term<T> operator <(RangeField<T, TValue> field, TValue value) => new(field._name, '<', FilterValue.ToText(value, field._dateFormat));

    /// <summary>The field is above this value; a date means its midnight, UTC.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    public static Term<T> operator >(RangeField<T, TValue> field, TValue value) => new(field._name, '>', FilterValue.ToText(value, field._dateFormat));

    /// <summary>Not available: the API has no such operator.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">A value.</param>
    [Obsolete(NoBound, error: true)]
    public static Term<T> operator <=(RangeField<T, TValue> field, TValue value) => throw new NotSupportedException(NoBound);

    /// <summary>Not available: the API has no such operator.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">A value.</param>
    [Obsolete(NoBound, error: true)]
    public static Term<T> operator >=(RangeField<T, TValue> field, TValue value) => throw new NotSupportedException(NoBound);

    /// <summary>Not available: the API has no such operator.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">A value.</param>
    [Obsolete(NoEquality, error: true)]
    public static Term<T> operator ==(RangeField<T, TValue> field, TValue value) => throw new NotSupportedException(NoEquality);

    /// <summary>Not available: the API has no such operator.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">A value.</param>
    [Obsolete(NoEquality, error: true)]
    public static Term<T> operator !=(RangeField<T, TValue> field, TValue value) => throw new NotSupportedException(NoEquality);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => obj is RangeField<T, TValue> other && other._name == _name;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => _name?.GetHashCode(StringComparison.Ordinal) ?? 0;
}
