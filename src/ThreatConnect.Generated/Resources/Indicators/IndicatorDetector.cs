using System.ComponentModel;
using System.Text.RegularExpressions;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Tells the indicator types of texts by their form, with the types of an instance that have patterns.</summary>
/// <example>
/// <code>
/// var types = await tc.Types.Indicators.ListAsync(additional: true).ToListAsync();
/// var detector = new IndicatorDetector(types);
/// if (detector.TryDetect("12.13.14.15", out var value))
/// {
///     await org.Indicators[value].Tags.AddAsync("seen");
/// }
/// </code>
/// </example>
public sealed class IndicatorDetector
{
    // A pattern that the platform wrote for another engine may take forever on a text.
    private static readonly TimeSpan s_longestMatch = TimeSpan.FromSeconds(1);

    private readonly IReadOnlyList<(string Name, ResourceType? Type, Regex Pattern)> _patterns;

    /// <summary>Initializes a new instance of the <see cref="IndicatorDetector"/> class.</summary>
    /// <param name="types">
    /// The definitions of further types, such as <see cref="IndicatorTypeCollection.ListAsync"/> returns with their additional members.
    /// Those that this package knows, that have several values or that have no pattern are not taken into account.
    /// </param>
    /// <exception cref="ArgumentException">A pattern is not a regular expression. The message names the type.</exception>
    public IndicatorDetector(IEnumerable<IndicatorTypeDefinition> types)
    {
        ArgumentNullException.ThrowIfNull(types);
        _patterns = [.. types.Where(IsDetectable).SelectMany(PatternsOf)];
    }

    private IndicatorDetector(IReadOnlyList<(string Name, ResourceType? Type, Regex Pattern)> patterns) => _patterns = patterns;

    internal static IndicatorDetector Default { get; } = new((IReadOnlyList<IndicatorTypeDefinition>)[]);

    /// <summary>Creates a detector of the types of the package and of further ones with a pattern each.</summary>
    /// <param name="patterns">The types and their patterns.</param>
    /// <returns>The detector.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static IndicatorDetector OfResourceTypes(params IEnumerable<(ResourceType Type, string Pattern)> patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        return new(
            [.. patterns.Select(static one => (one.Type.Name, (ResourceType?)one.Type, CompilePattern(one.Type.Name, one.Pattern)))]);
    }

    /// <summary>
    /// Tries to tell the type of a text, as <see cref="IndicatorValue.TryDetect"/> does. The types of the instance come before hosts, which
    /// many texts could be, and after all others.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The type and the value if the form tells it; otherwise, the default value.</param>
    /// <returns><see langword="true"/> if the form of the text tells its type; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="RegexMatchTimeoutException">A pattern of the instance takes longer than a second on the text.</exception>
    public bool TryDetect(string? text, out IndicatorValue value)
    {
        value = default;
        if (text?.Trim() is not { Length: > 0 } trimmed)
        {
            return false;
        }

        var types = KnownTypes.Detectable;
        var detected = Detect(types.AsSpan(..^1), trimmed) ?? DetectPattern(trimmed) ?? types[^1].Detect(trimmed);
        value = detected.GetValueOrDefault();
        return detected is not null;
    }

    private static IndicatorValue? Detect(ReadOnlySpan<DetectableType> types, string text)
    {
        foreach (var type in types)
        {
            if (type.Detect(text) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    private static bool IsDetectable(IndicatorTypeDefinition type) =>
        type.Regexes is { Count: > 0 } && string.IsNullOrEmpty(type.Value2Label) && KnownTypes.Indicators.Find(type.Name) is null;

    // A definition without a path has no more than the name of the type.
    private static IEnumerable<(string Name, ResourceType? Type, Regex Pattern)> PatternsOf(IndicatorTypeDefinition definition)
    {
        var type = string.IsNullOrEmpty(definition.ApiBranch) ? null : InstanceType.ResourceTypeOf(definition, "types");
        return definition.Regexes!.Select(regex => (definition.Name, (ResourceType?)type, CompilePattern(definition.Name, regex)));
    }

    // The whole text is the value.
    private static Regex CompilePattern(string type, string pattern)
    {
        try
        {
            return new Regex($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, s_longestMatch);
        }
        catch (ArgumentException exception)
        {
            throw new ArgumentException(
                $"The pattern \"{pattern}\" of the type {type} is not a regular expression: {exception.Message}", exception);
        }
    }

    private IndicatorValue? DetectPattern(string text)
    {
        foreach (var (name, type, pattern) in _patterns)
        {
            if (pattern.IsMatch(text) && ValueOf(name, type, text) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    // Returns null if the text has no normal form. A type whose labels are not known takes every text.
    private static IndicatorValue? ValueOf(string name, ResourceType? type, string text) =>
        type is not { Keys: [var key, ..] } ? new IndicatorValue(new IndicatorType(name), text)
        : key.Form.TryNormalize(text, out var normal) ? new IndicatorValue(type, normal)
        : null;
}
