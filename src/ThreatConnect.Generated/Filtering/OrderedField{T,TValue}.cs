using System.ComponentModel;
using ThreatConnect.Filtering;

namespace ThreatConnect;

/// <summary>Represents a field that a filter can compare for equality and order.</summary>
/// <typeparam name="T">The model that the filter applies to.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <param name="name">The name of the filter.</param>
/// <param name="dateFormat">The format of dates in the API; <see langword="null"/> for a field of numbers.</param>
[method: EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct OrderedField<T, TValue>(string name, string? dateFormat = null)
    where TValue : struct
{
    private const string NoBound = "The API has no <= and >=: for whole numbers write > n - 1 or < n + 1.";
    private const string NoNegation = "The API has no \"not equal\" for this field: it takes ==, < and >.";

    private readonly string _name = name;
    private readonly string? _dateFormat = dateFormat;

    /// <summary>Creates a term that matches if the field is equal to the value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    public static Term<T> operator ==(OrderedField<T, TValue> field, TValue value) =>
        new(field._name, '=', FilterGrammar.ToText(value, field._dateFormat));

    /// <summary>Creates a term that matches if the field is less than the value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    public static Term<T> operator <(OrderedField<T, TValue> field, TValue value) =>
        new(field._name, '<', FilterGrammar.ToText(value, field._dateFormat));

    /// <summary>Creates a term that matches if the field is greater than the value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    public static Term<T> operator >(OrderedField<T, TValue> field, TValue value) =>
        new(field._name, '>', FilterGrammar.ToText(value, field._dateFormat));

    /// <summary>Fails to compile: the API does not have this operator for the field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    [Obsolete(NoNegation, error: true)]
    public static Term<T> operator !=(OrderedField<T, TValue> field, TValue value) => throw new NotSupportedException(NoNegation);

    /// <summary>Fails to compile: the API does not have this operator for the field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    [Obsolete(NoBound, error: true)]
    public static Term<T> operator <=(OrderedField<T, TValue> field, TValue value) => throw new NotSupportedException(NoBound);

    /// <summary>Fails to compile: the API does not have this operator for the field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    [Obsolete(NoBound, error: true)]
    public static Term<T> operator >=(OrderedField<T, TValue> field, TValue value) => throw new NotSupportedException(NoBound);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => obj is OrderedField<T, TValue> other && other._name == _name;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => _name?.GetHashCode(StringComparison.Ordinal) ?? 0;
}
