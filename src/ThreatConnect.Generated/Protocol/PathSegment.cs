using ThreatConnect.Values;

namespace ThreatConnect.Protocol;

// Encodes segments of paths and values of queries: no safe characters, %20 for a space, and nothing that would address another resource.
internal static class PathSegment
{
    // Encodes a value as one segment of a path.
    // parameter: the one of the caller that has the value; null if it has the name.
    public static string Encode(string name, string value, string? parameter = null)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw new ArgumentException($"{name} must not be empty: the path would name another resource.", parameter ?? name);
        }

        if (value is "." or "..")
        {
            throw new ArgumentException($"{name} must not be \"{value}\": the path would name another resource.", parameter ?? name);
        }

        return EncodeText(name, value, parameter);
    }

    // Encodes a value of a query.
    public static string EncodeText(string name, string value, string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(value, parameter ?? name);
        if (IsUnreserved(value))
        {
            return value;
        }

        if (!WellFormed.IsWellFormed(value))
        {
            throw new ArgumentException(
                $"{name}: \"{Excerpt.Of(value)}\" cannot be sent: it holds half of a surrogate pair, which no encoding can carry.",
                parameter ?? name);
        }

        return Uri.EscapeDataString(value);
    }

    // As most values are.
    private static bool IsUnreserved(string value)
    {
        foreach (var character in value)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('-' or '.' or '_' or '~'))
            {
                return false;
            }
        }

        return true;
    }
}
