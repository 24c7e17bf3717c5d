using System.Globalization;
using System.Text;

namespace ThreatConnect.Runtime;

/// <summary>A host name as the platform writes it: lower case, international names as Punycode.</summary>
internal static class HostText
{
    private static readonly IdnMapping s_punycode = new() { AllowUnassigned = true };

    /// <summary>Writes a host; null with the reason when it has no one form.</summary>
    public static string? TryWrite(string host, out string reason)
    {
        reason = string.Empty;
        if (Ascii.IsValid(host))
        {
            return host.ToLowerInvariant();
        }

        foreach (var rune in host.EnumerateRunes())
        {
            if (HasOtherForms(rune))
            {
                reason = $"the host holds U+{rune.Value:X4}, which is written in more than one way; write the host as Punycode (xn--...)";
                return null;
            }
        }

        try
        {
            return string.Join('.', host.ToLowerInvariant().Split('.').Select(static label => Ascii.IsValid(label) ? label : s_punycode.GetAscii(label)));
        }
        catch (ArgumentException)
        {
            reason = "the host is no name that Punycode can write";
            return null;
        }
    }

    // Whether such characters are folded depends on the globalization data that a program runs with, and so would the bytes on the wire.
    private static bool HasOtherForms(Rune rune) => rune.Value
        is (>= 0x00A0 and <= 0x00BE) // no-break space, superscripts, fractions
        or (>= 0x0300 and <= 0x036F) // combining accents of decomposed letters
        or (>= 0x2000 and <= 0x218F) // spaces, joiners, bidi controls, letter-like signs, Roman numerals
        or (>= 0x2460 and <= 0x24FF) // enclosed letters and digits
        or (>= 0x3000 and <= 0x3002) // ideographic space and full stop
        or (>= 0x3130 and <= 0x318F) // compatibility Hangul letters
        or (>= 0x3200 and <= 0x33FF) // enclosed and squared CJK
        or (>= 0xD800 and <= 0xDFFF)
        or (>= 0xF900 and <= 0xFAFF) // compatibility ideographs
        or (>= 0xFB00 and <= 0xFDFF) // ligatures and presentation forms
        or (>= 0xFE00 and <= 0xFE0F) // variation selectors
        or (>= 0xFE20 and <= 0xFFFF) // half and full width forms
        or (>= 0x1D400 and <= 0x1D7FF) // mathematical letters
        or (>= 0x1F100 and <= 0x1F2FF) // enclosed letters
        or (>= 0x2F800 and <= 0x2FA1F) // compatibility ideographs
        or (>= 0xE0000 and <= 0xE01EF);
}
