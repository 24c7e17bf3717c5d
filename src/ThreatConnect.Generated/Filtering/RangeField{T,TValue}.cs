using System.ComponentModel;
using ThreatConnect.Filtering;

namespace ThreatConnect;

/// <summary>Represents a field that a filter can compare for order only.</summary>
/// <typeparam name="T">The model that the filter applies to.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <param name="name">The name of the filter.</param>
/// <param name="dateFormat">The format of dates in the API; <see langword="null"/> for a field of numbers.</param>
[method: EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct RangeField<T, TValue>(string name, string? dateFormat = null)
    where TValue : struct
{
    private const string NoEquality = "This field cannot be compared for equality in the API: it takes < and > alone.";
    private const string NoBound = "The API has no <= and >=: this field takes < and > alone.";

    private readonly string _name = name;
    private readonly string? _dateFormat = dateFormat;

    /// <summary>Creates a term that matches if the field is less than the value. A date means midnight UTC of that day.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    public static Term<T> operator <(RangeField<T, TValue> field, TValue value) =>
        new(field._name, '<', FilterGrammar.ToText(value, field._dateFormat));

    /// <summary>Creates a term that matches if the field is greater than the value. A date means midnight UTC of that day.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    public static Term<T> operator >(RangeField<T, TValue> field, TValue value) =>
        new(field._name, '>', FilterGrammar.ToText(value, field._dateFormat));

    /// <summary>Fails to compile: the API does not have this operator for the field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    [Obsolete(NoBound, error: true)]
    public static Term<T> operator <=(RangeField<T, TValue> field, TValue value) => throw new NotSupportedException(NoBound);

    /// <summary>Fails to compile: the API does not have this operator for the field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    [Obsolete(NoBound, error: true)]
    public static Term<T> operator >=(RangeField<T, TValue> field, TValue value) => throw new NotSupportedException(NoBound);

    /// <summary>Fails to compile: the API does not have this operator for the field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    [Obsolete(NoEquality, error: true)]
    public static Term<T> operator ==(RangeField<T, TValue> field, TValue value) => throw new NotSupportedException(NoEquality);

    /// <summary>Fails to compile: the API does not have this operator for the field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    [Obsolete(NoEquality, error: true)]
    public static Term<T> operator !=(RangeField<T, TValue> field, TValue value) => throw new NotSupportedException(NoEquality);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => obj is RangeField<T, TValue> other && other._name == _name;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => _name?.GetHashCode(StringComparison.Ordinal) ?? 0;
}
