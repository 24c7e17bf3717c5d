using System.Buffers;
using System.Text;

namespace ThreatConnect.Values;

// Converts host names to the form of the platform: lower case, international names as Punycode.
internal static class HostText
{
    private const int LongestLabel = 63;
    private const string Prefix = "xn--";

    private static readonly SearchValues<char> s_ofLabels = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_");

    // Returns null and the reason if the host cannot be converted.
    public static string? TryWrite(string host, out string reason)
    {
        reason = string.Empty;
        if (Ascii.IsValid(host))
        {
            return host.ToLowerInvariant();
        }

        foreach (var rune in host.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar && !host.Contains('\uFFFD', StringComparison.Ordinal))
            {
                reason = "the host holds half of a surrogate pair, which no encoding can carry";
                return null;
            }

            if (!rune.IsAscii && AmbiguousCharacters.Contain(rune))
            {
                reason = $"the host holds U+{rune.Value:X4}, which is written in more than one way or not at all; "
                    + "write the host as Punycode (xn--...)";
                return null;
            }
        }

        var labels = host.ToLowerInvariant().Split('.');
        for (var i = 0; i < labels.Length; i++)
        {
            if (TryWriteLabel(labels[i], out reason) is not { } label)
            {
                return null;
            }

            labels[i] = label;
        }

        return string.Join('.', labels);
    }

    private static string? TryWriteLabel(string label, out string reason)
    {
        reason = string.Empty;
        if (Ascii.IsValid(label))
        {
            return label;
        }

        if (label.StartsWith(Prefix, StringComparison.Ordinal)
            || label.Any(static character => char.IsAscii(character) && !s_ofLabels.Contains(character)))
        {
            reason = "a part of the host that is not ASCII holds letters, digits and hyphens alone, and is not Punycode already";
            return null;
        }

        // Each character of the label takes at least one of its Punycode, so a longer label cannot fit.
        if (label.Length <= 2 * LongestLabel && Punycode.Encode(label) is { Length: <= LongestLabel } written)
        {
            return written;
        }

        reason = $"the Punycode of a label of the host has at most {LongestLabel} characters";
        return null;
    }
}
