using System.ComponentModel;
using ThreatConnect.Filtering;

namespace ThreatConnect;

/// <summary>
/// Represents a field that contains the value of an indicator, which a filter can compare for equality and by its beginning. Values are
/// sent in their normal form, in which the platform finds them; the beginning of a value is a text and sent as it is.
/// </summary>
/// <typeparam name="T">The model that the filter applies to.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
public readonly struct ValueField<T, TValue>
{
    private const string NoOrder = "This field has no order in the API: it takes == and StartsWith.";
    private const string NoNegation = "The API has no \"not equal\" for this field: it takes == and StartsWith.";

    private const string NoPart = "The API cannot search within a value: this field takes == and StartsWith.";

    private readonly string _name;
    private readonly Func<string, string>? _normalize;

    /// <summary>Initializes a new instance of the <see cref="ValueField{T, TValue}"/> structure.</summary>
    /// <param name="name">The name of the field in the API.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ValueField(string name)
        : this(name, normalize: null)
    {
    }

    private ValueField(string name, Func<string, string>? normalize) => (_name, _normalize) = (name, normalize);

    /// <summary>Creates a term that matches if the field is equal to the value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value. It cannot contain a comma.</param>
    public static Term<T> operator ==(ValueField<T, TValue> field, TValue value)
    {
        var text = FilterGrammar.ToText(value?.ToString(), dateFormat: null);
        return new(field._name, '=', field._normalize?.Invoke(text) ?? text);
    }

    /// <summary>Fails to compile: the API does not have this operator for the field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    [Obsolete(NoNegation, error: true)]
    public static Term<T> operator !=(ValueField<T, TValue> field, TValue value) => throw new NotSupportedException(NoNegation);

    /// <summary>Fails to compile: the API does not have this operator for the field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    [Obsolete(NoOrder, error: true)]
    public static Term<T> operator <(ValueField<T, TValue> field, TValue value) => throw new NotSupportedException(NoOrder);

    /// <summary>Fails to compile: the API does not have this operator for the field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    [Obsolete(NoOrder, error: true)]
    public static Term<T> operator >(ValueField<T, TValue> field, TValue value) => throw new NotSupportedException(NoOrder);

    /// <summary>Creates a term that matches if the field starts with the text.</summary>
    /// <param name="value">The text, which is sent as it is. It cannot contain a comma.</param>
    /// <returns>The term.</returns>
    public Term<T> StartsWith(string value) => new(_name, '^', FilterGrammar.ToText(value, dateFormat: null));

    // The same field for values whose normal form is known at run time only.
    internal ValueField<T, TValue> WithNormalForm(Func<string, string> normalize) => new(_name, normalize);

    /// <summary>Fails to compile: the API does not have this operator for the field.</summary>
    /// <param name="value">The text.</param>
    /// <returns>The method does not return.</returns>
    [Obsolete(NoPart, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Term<T> Contains(string value) => throw new NotSupportedException(NoPart);

    /// <summary>Fails to compile: the API does not have this operator for the field.</summary>
    /// <param name="value">The text.</param>
    /// <returns>The method does not return.</returns>
    [Obsolete(NoPart, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Term<T> EndsWith(string value) => throw new NotSupportedException(NoPart);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => obj is ValueField<T, TValue> other && other._name == _name;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => _name?.GetHashCode(StringComparison.Ordinal) ?? 0;
}
