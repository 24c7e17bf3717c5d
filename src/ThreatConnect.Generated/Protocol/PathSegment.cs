using ThreatConnect.Values;

namespace ThreatConnect.Protocol;

// Encodes segments of paths and values of queries: no safe characters, %20 for a space, and nothing that would address another resource.
internal static class PathSegment
{
    // Encodes a value as one segment of a path.
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

    // Encodes a value of a query.
    public static string EncodeText(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        if (IsUnreserved(value))
        {
            return value;
        }

        if (!WellFormed.IsWellFormed(value))
        {
            throw new ArgumentException(
                $"{name}: \"{Excerpt.Of(value)}\" cannot be sent: it holds half of a surrogate pair, which no encoding can carry.", name);
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
