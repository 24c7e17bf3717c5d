using ThreatConnect.Protocol;
using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>
/// Represents one segment of the path of a <see cref="ThreatConnectRequest"/>. A text converts to it if it contains no <c>/</c>;
/// <see cref="FromValue"/> takes every value.
/// </summary>
public readonly record struct RequestSegment
{
    private readonly string? _encoded;

    private RequestSegment(string encoded) => _encoded = encoded;

    /// <summary>Converts a text without <c>/</c> to a segment.</summary>
    /// <param name="segment">The segment, before it is encoded.</param>
    /// <exception cref="ArgumentException">The text is empty, <c>.</c> or <c>..</c>, or contains <c>/</c>.</exception>
    public static implicit operator RequestSegment(string segment)
    {
        if (segment?.Contains('/', StringComparison.Ordinal) == true)
        {
            var names = segment.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(static name => $"\"{Excerpt.Of(name)}\"");
            throw new ArgumentException(
                $"\"{Excerpt.Of(segment)}\" is not one segment of a path: "
                + $"give each as an argument of its own ({string.Join(", ", names)}), "
                + $"or write {nameof(RequestSegment)}.{nameof(FromValue)}(...) for a value that contains \"/\".",
                nameof(segment));
        }

        return FromValue(segment!);
    }

    /// <summary>Creates a segment from a value, such as the name of a tag or a URL. It is encoded, also if it contains <c>/</c>.</summary>
    /// <param name="value">The value, before it is encoded.</param>
    /// <returns>The segment.</returns>
    /// <exception cref="ArgumentException">The value is empty, <c>.</c> or <c>..</c>.</exception>
    public static RequestSegment FromValue(string value) => new(PathSegment.Encode(nameof(value), value));

    /// <summary>Returns the segment as it is sent.</summary>
    /// <returns>The encoded segment; empty for the default value.</returns>
    public override string ToString() => _encoded ?? string.Empty;
}
