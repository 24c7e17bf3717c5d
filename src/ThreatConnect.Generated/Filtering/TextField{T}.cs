using System.ComponentModel;
using ThreatConnect.Filtering;

namespace ThreatConnect;

/// <summary>Represents a text field that a filter can compare for equality and by its beginning.</summary>
/// <typeparam name="T">The model that the filter applies to.</typeparam>
/// <param name="name">The name of the field in the API.</param>
[method: EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TextField<T>(string name)
{
    private const string NoOrder = "This field has no order in the API: it takes == and StartsWith.";
    private const string NoNegation = "The API has no \"not equal\" for this field: it takes == and StartsWith.";

    private const string NoPart = "The API cannot search within a text: this field takes == and StartsWith.";

    private readonly string _name = name;

    /// <summary>Creates a term that matches if the field is equal to the text.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The text. It cannot contain a comma.</param>
    public static Term<T> operator ==(TextField<T> field, string value) =>
        new(field._name, '=', FilterGrammar.ToText(value, dateFormat: null));

    /// <summary>Fails to compile: the API does not have this operator for the field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The text.</param>
    [Obsolete(NoNegation, error: true)]
    public static Term<T> operator !=(TextField<T> field, string value) => throw new NotSupportedException(NoNegation);

    /// <summary>Fails to compile: the API does not have this operator for the field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The text.</param>
    [Obsolete(NoOrder, error: true)]
    public static Term<T> operator <(TextField<T> field, string value) => throw new NotSupportedException(NoOrder);

    /// <summary>Fails to compile: the API does not have this operator for the field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The text.</param>
    [Obsolete(NoOrder, error: true)]
    public static Term<T> operator >(TextField<T> field, string value) => throw new NotSupportedException(NoOrder);

    /// <summary>Creates a term that matches if the field starts with the text.</summary>
    /// <param name="value">The text. It cannot contain a comma.</param>
    /// <returns>The term.</returns>
    public Term<T> StartsWith(string value) => new(_name, '^', FilterGrammar.ToText(value, dateFormat: null));

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
    public override bool Equals(object? obj) => obj is TextField<T> other && other._name == _name;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => _name?.GetHashCode(StringComparison.Ordinal) ?? 0;
}
