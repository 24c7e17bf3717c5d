using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>
/// An attribute type with what its values must be. A file of the instance's attribute types in a project gives one for each, in
/// <c>ThreatConnect.Custom.AttributeTypes</c>. Rules that are patterns are not checked, since what they mean to the platform is unknown.
/// </summary>
public sealed class AttributeType
{
    private const int MostShown = 20;

    /// <summary>Names an attribute type; what its values must be is left to the platform where nothing more is said.</summary>
    /// <param name="name">The name, such as <c>Description</c>.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public AttributeType(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
    }

    /// <summary>The name, as attributes give it.</summary>
    public string Name { get; }

    /// <summary>How many characters a value may have.</summary>
    /// <value>Null: as many as the platform takes.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public int? MaximumLength
    {
        get;
        init => field = value is null or >= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(MaximumLength), value, "A value has at least one character.");
    }

    /// <summary>What a value may be, in exactly these letters.</summary>
    /// <value>Empty: any text.</value>
    public IReadOnlyList<string> AllowedValues { get; init; } = [];

    /// <summary>Refuses a text that no attribute of the type may have.</summary>
    /// <param name="value">The text.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The text is empty, too long or not one of those allowed; the message says which.</exception>
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

    /// <summary>The name of the type.</summary>
    public override string ToString() => Name;

    private string Describe()
    {
        var shown = string.Join(", ", AllowedValues.Take(MostShown).Select(static value => $"\"{Excerpt.Of(value)}\""));
        return AllowedValues.Count > MostShown ? $"{shown} and {AllowedValues.Count - MostShown} more" : shown;
    }
}
