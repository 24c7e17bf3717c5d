using ThreatConnect.Runtime;
using ThreatConnect.Serialization;

namespace ThreatConnect.Raw;

/// <summary>The one encoder: no safe characters, <c>%20</c> for a space, and nothing that would reach another resource.</summary>
internal static class PathSegment
{
    /// <summary>Encodes a value as one segment of a path.</summary>
    /// <exception cref="ArgumentException">The value is empty, a dot segment, or no well-formed text.</exception>
    public static string Encode(string name, string value)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw new ArgumentException($"{name} must not be empty: the path would name another resource.", name);
        }

        if (value is "." or "..")
        {
            throw new ArgumentException($"{name} must not be \"{value}\": the path would name another resource.", name);
        }

        return EncodeText(name, value);
    }

    /// <summary>Encodes a value of a query.</summary>
    /// <exception cref="ArgumentException">The value is no well-formed text.</exception>
    public static string EncodeText(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        if (!WellFormed.IsWellFormed(value))
        {
            throw new ArgumentException($"{name}: \"{Excerpt.Of(value)}\" cannot be sent: it holds half of a surrogate pair, which no encoding can carry.", name);
        }

        return Uri.EscapeDataString(value);
    }
}
