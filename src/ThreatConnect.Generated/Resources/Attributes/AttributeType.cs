using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>
/// Represents an attribute type and the rules for its values. A file of attribute types in a project generates one object for each type, in
/// <c>ThreatConnect.Custom.AttributeTypes</c>. Rules that are regular expressions are not validated, because it is unknown how the platform
/// interprets them.
/// </summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/attributes/attributes.html"/>
public sealed class AttributeType
{
    private const int MostShown = 20;

    /// <summary>
    /// Initializes a new instance of the <see cref="AttributeType"/> class. Without further properties, the platform alone validates the
    /// values.
    /// </summary>
    /// <param name="name">The name, such as <c>Description</c>.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public AttributeType(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
    }

    /// <summary>Gets the name, as attributes contain it.</summary>
    public string Name { get; }

    /// <summary>Gets or sets the maximum number of characters of a value.</summary>
    /// <value>The default is <see langword="null"/>: no limit.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int? MaximumLength
    {
        get;
        init => field = value is null or >= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(MaximumLength), value, "A value has at least one character.");
    }

    /// <summary>Gets or sets the allowed values, which are case-sensitive.</summary>
    /// <value>The default is an empty list: all values are allowed.</value>
    public IReadOnlyList<string> AllowedValues { get; init; } = [];

    /// <summary>Validates a value of the attribute type.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">
    /// The value is empty, too long or not one of the allowed values. The message contains the reason.
    /// </exception>
    public string Check(string value)
    {
        var member = $"The value of an attribute \"{Name}\"";
        ArgumentNullException.ThrowIfNull(value);
        if (value.Length == 0)
        {
            throw new ArgumentException($"{member} must not be empty.", nameof(value));
        }

        if (value.Length > MaximumLength)
        {
            throw new ArgumentException(Excerpt.ExplainTooLong(member, value, MaximumLength.Value), nameof(value));
        }

        return AllowedValues.Count == 0 || AllowedValues.Contains(value, StringComparer.Ordinal)
            ? value
            : throw new ArgumentException($"{member} cannot be \"{Excerpt.Of(value)}\": it is one of {Describe()}.", nameof(value));
    }

    /// <summary>Returns the name of the attribute type.</summary>
    public override string ToString() => Name;

    private string Describe()
    {
        var shown = string.Join(", ", AllowedValues.Take(MostShown).Select(static value => $"\"{Excerpt.Of(value)}\""));
        return AllowedValues.Count > MostShown ? $"{shown} and {AllowedValues.Count - MostShown} more" : shown;
    }
}
