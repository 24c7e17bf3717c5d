using System.ComponentModel;

namespace ThreatConnect;

/// <summary>A field that can be compared for equality and by how it begins.</summary>
/// <typeparam name="T">The model that the filter is for.</typeparam>
/// <param name="name">The name of the filter.</param>
[method: EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TextField<T>(string name)
{
    private const string NoOrder = "This field has no order in the API: it takes == and StartsWith.";
    private const string NoNegation = "The API has no \"not equal\" for this field: it takes == and StartsWith.";

    private const string NoPart = "The API cannot search within a text: this field takes == and StartsWith.";

    private readonly string _name = name;

    /// <summary>The field is this text.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The text; it cannot hold a comma.</param>
    public static Term<T> operator ==(TextField<T> field, string value) => new(field._name, '=', FilterValue.ToText(value, dateFormat: null));

    /// <summary>Not available: the API has no such operator.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">A text.</param>
    [Obsolete(NoNegation, error: true)]
    public static Term<T> operator !=(TextField<T> field, string value) => throw new NotSupportedException(NoNegation);

    /// <summary>Not available: the API has no such operator.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">A text.</param>
    [Obsolete(NoOrder, error: true)]
    public static Term<T> operator <(TextField<T> field, string value) => throw new NotSupportedException(NoOrder);

    /// <summary>Not available: the API has no such operator.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">A text.</param>
    [Obsolete(NoOrder, error: true)]
    public static Term<T> operator >(TextField<T> field, string value) => throw new NotSupportedException(NoOrder);

    /// <summary>The field begins with this text.</summary>
    /// <param name="value">The text; it cannot hold a comma.</param>
    /// <returns>The condition.</returns>
    public Term<T> StartsWith(string value) => new(_name, '^', FilterValue.ToText(value, dateFormat: null));

    /// <summary>Not available: the API has no such operator.</summary>
    /// <param name="value">A text.</param>
    /// <returns>Nothing.</returns>
    [Obsolete(NoPart, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Term<T> Contains(string value) => throw new NotSupportedException(NoPart);

    /// <summary>Not available: the API has no such operator.</summary>
    /// <param name="value">A text.</param>
    /// <returns>Nothing.</returns>
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
