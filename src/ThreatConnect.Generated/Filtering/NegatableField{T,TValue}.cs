using System.ComponentModel;
using ThreatConnect.Filtering;

namespace ThreatConnect;

/// <summary>Represents a field that a filter can compare for equality and inequality.</summary>
/// <typeparam name="T">The model that the filter applies to.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <param name="name">The name of the field in the API.</param>
[method: EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NegatableField<T, TValue>(string name)
{
    private const string NoOrder = "This field has no order in the API: it takes == and !=.";

    private const string NoPart = "The API cannot search within this field: it takes == and !=.";

    private readonly string _name = name;

    /// <summary>Creates a term that matches if the field is equal to the value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    public static Term<T> operator ==(NegatableField<T, TValue> field, TValue value) =>
        new(field._name, '=', FilterGrammar.ToText(value, dateFormat: null));

    /// <summary>Creates a term that matches if the field is not equal to the value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    public static Term<T> operator !=(NegatableField<T, TValue> field, TValue value) =>
        new(field._name, '!', FilterGrammar.ToText(value, dateFormat: null));

    /// <summary>Fails to compile: the API does not have this operator for the field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    [Obsolete(NoOrder, error: true)]
    public static Term<T> operator <(NegatableField<T, TValue> field, TValue value) => throw new NotSupportedException(NoOrder);

    /// <summary>Fails to compile: the API does not have this operator for the field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    [Obsolete(NoOrder, error: true)]
    public static Term<T> operator >(NegatableField<T, TValue> field, TValue value) => throw new NotSupportedException(NoOrder);

    /// <summary>Fails to compile: the API does not have this operator for the field.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The method does not return.</returns>
    [Obsolete(NoPart, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Term<T> StartsWith(TValue value) => throw new NotSupportedException(NoPart);

    /// <summary>Fails to compile: the API does not have this operator for the field.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The method does not return.</returns>
    [Obsolete(NoPart, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Term<T> Contains(TValue value) => throw new NotSupportedException(NoPart);

    /// <summary>Fails to compile: the API does not have this operator for the field.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The method does not return.</returns>
    [Obsolete(NoPart, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Term<T> EndsWith(TValue value) => throw new NotSupportedException(NoPart);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => obj is NegatableField<T, TValue> other && other._name == _name;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => _name?.GetHashCode(StringComparison.Ordinal) ?? 0;
}
