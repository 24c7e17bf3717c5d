using System.ComponentModel;

namespace ThreatConnect;

/// <summary>A field that can be compared for equality alone.</summary>
/// <typeparam name="T">The model that the filter is for.</typeparam>
/// <typeparam name="TValue">The type of its values.</typeparam>
/// <param name="name">The name of the filter.</param>
[method: EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct EqualityField<T, TValue>(string name)
{
    private const string NoOrder = "This field has no order in the API: it takes == alone.";
    private const string NoNegation = "The API has no \"not equal\" for this field: it takes == alone.";

    private const string NoPart = "The API cannot search within this field: it takes == alone.";

    private readonly string _name = name;

    /// <summary>The field has this value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    public static Term<T> operator ==(EqualityField<T, TValue> field, TValue value) => new(field._name, '=', FilterValue.ToText(value, dateFormat: null));

    /// <summary>Not available: the API has no such operator.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">A value.</param>
    [Obsolete(NoNegation, error: true)]
    public static Term<T> operator !=(EqualityField<T, TValue> field, TValue value) => throw new NotSupportedException(NoNegation);

    /// <summary>Not available: the API has no such operator.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">A value.</param>
    [Obsolete(NoOrder, error: true)]
    public static Term<T> operator <(EqualityField<T, TValue> field, TValue value) => throw new NotSupportedException(NoOrder);

    /// <summary>Not available: the API has no such operator.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">A value.</param>
    [Obsolete(NoOrder, error: true)]
    public static Term<T> operator >(EqualityField<T, TValue> field, TValue value) => throw new NotSupportedException(NoOrder);

    /// <summary>Not available: the API has no such operator.</summary>
    /// <param name="value">A value.</param>
    /// <returns>Nothing.</returns>
    [Obsolete(NoPart, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Term<T> StartsWith(TValue value) => throw new NotSupportedException(NoPart);

    /// <summary>Not available: the API has no such operator.</summary>
    /// <param name="value">A value.</param>
    /// <returns>Nothing.</returns>
    [Obsolete(NoPart, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Term<T> Contains(TValue value) => throw new NotSupportedException(NoPart);

    /// <summary>Not available: the API has no such operator.</summary>
    /// <param name="value">A value.</param>
    /// <returns>Nothing.</returns>
    [Obsolete(NoPart, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Term<T> EndsWith(TValue value) => throw new NotSupportedException(NoPart);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => obj is EqualityField<T, TValue> other && other._name == _name;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => _name?.GetHashCode(StringComparison.Ordinal) ?? 0;
}
