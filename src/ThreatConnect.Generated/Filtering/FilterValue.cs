using ThreatConnect.Filtering;

namespace ThreatConnect;

/// <summary>
/// Represents the value of an indicator that a filter of indicators of all types compares with. The types of values, such as
/// <see cref="AddressValue"/>, convert to it in their normal form, in which the platform finds them. A text converts to it too and is sent
/// as it is, because it could be a value of any type.
/// </summary>
public readonly record struct FilterValue
{
    private readonly string? _text;

    private FilterValue(string text) => _text = text;

    /// <summary>Converts a text, which is sent as it is.</summary>
    /// <param name="value">The text. It cannot contain a comma.</param>
    public static implicit operator FilterValue(string value) => new(FilterGrammar.ToText(value, dateFormat: null));

    /// <summary>Returns the value as it is sent.</summary>
    /// <returns>The value.</returns>
    public override string ToString() => _text ?? string.Empty;
}
