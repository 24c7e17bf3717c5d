using System.ComponentModel;
using ThreatConnect.Resources;
using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>Represents the value of an indicator of any type: the type, and the value as the platform writes it.</summary>
/// <remarks>The values of each type, such as <see cref="AddressValue"/>, convert to this one.</remarks>
public readonly record struct IndicatorValue
{
    // The path and the labels of a type that only an instance knows, if the value was made with them.
    private readonly ResourceType? _instanceType;

    /// <summary>Initializes a new instance of the <see cref="IndicatorValue"/> structure and normalizes the value.</summary>
    /// <param name="type">The indicator type.</param>
    /// <param name="summary">The value; several values are separated by <c> : </c>.</param>
    /// <exception cref="ArgumentException">The type is empty, or the text is not a value of the type; the message says why.</exception>
    public IndicatorValue(IndicatorType type, string summary)
    {
        ArgumentException.ThrowIfNullOrEmpty(summary);
        var format = RuntimeResourceType.OfIndicators(type).Summary;
        Type = RuntimeResourceType.NamedAsInResponses(type);
        Summary = format.Keys.Count == 0 ? summary : format.Normalize(summary);
    }

    /// <summary>Initializes a new instance of the <see cref="IndicatorValue"/> structure from the value of a type.</summary>
    /// <param name="resourceType">The resource type.</param>
    /// <param name="summary">The value in its normal form.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IndicatorValue(ResourceType resourceType, string summary)
    {
        ArgumentNullException.ThrowIfNull(resourceType);
        ArgumentException.ThrowIfNullOrEmpty(summary);
        Type = new IndicatorType(resourceType.Name);
        Summary = summary;
        _instanceType = KnownTypes.Indicators.Find(resourceType.Name) is null ? resourceType : null;
    }

    /// <summary>Gets the indicator type.</summary>
    public IndicatorType Type { get; }

    /// <summary>Gets the value as the platform writes it.</summary>
    public string Summary { get; }

    // Null if the name of the type is all that is known of it.
    internal ResourceType<CustomIndicator, CustomIndicatorCreate>? InstanceType =>
        _instanceType is null ? null : RuntimeResourceType.OfIndicators(_instanceType);

    /// <summary>
    /// Tries to tell the type of a text by its form: address, CIDR block, autonomous system number, URL, e-mail address, hash of a file or
    /// host, in this order. White space around the text is ignored. A text that could be anything, such as the name of a mutex, has no
    /// type; neither has defanged text, which <see cref="Refang"/> turns back.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The type and the value if the form tells it; otherwise, the default value.</param>
    /// <returns><see langword="true"/> if the form of the text tells its type; otherwise, <see langword="false"/>.</returns>
    /// <remarks><see cref="IndicatorDetector"/> takes the types of an instance into account too.</remarks>
    /// <example>
    /// <code>
    /// foreach (var line in (string[])["hxxp://evil[.]example/a", "192[.]0[.]2[.]1", "d41d8cd98f00b204e9800998ecf8427e"])
    /// {
    ///     if (IndicatorValue.TryDetect(IndicatorValue.Refang(line), out var value))
    ///     {
    ///         Console.WriteLine($"{value.Type}: {value}");
    ///     }
    /// }
    /// </code>
    /// </example>
    public static bool TryDetect(string? text, out IndicatorValue value) => IndicatorDetector.Default.TryDetect(text, out value);

    /// <summary>
    /// Returns the value that a defanged text stands for, such as <c>http://evil.com</c> for <c>hxxp://evil[.]com</c>, <c>192.0.2.1</c> for
    /// <c>192[.]0[.]2[.]1</c> and <c>a@example.com</c> for <c>a[at]example[dot]com</c>.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>The value; the text itself if it is not defanged.</returns>
    public static string Refang(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return DefangedText.Refang(text);
    }

    /// <summary>Converts the value to a reference to its indicator in a batch.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator BatchIndicatorReference(IndicatorValue value) => new(value.Type, value.Summary);

    /// <summary>Converts the value to a value that a filter of indicators of all types compares with.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator FilterValue(IndicatorValue value) => value.Summary;

    /// <summary>Determines whether another value is the same: of the same type, and with the same text.</summary>
    /// <param name="other">The other value.</param>
    /// <returns><see langword="true"/> if both are the same; otherwise, <see langword="false"/>.</returns>
    public bool Equals(IndicatorValue other) => Type.Equals(other.Type) && Summary == other.Summary;

    /// <summary>Returns the hash code of the value.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => HashCode.Combine(Type, Summary);

    /// <summary>Returns the value as the platform writes it.</summary>
    /// <returns>The value.</returns>
    public override string ToString() => Summary ?? string.Empty;
}
