using System.Buffers;

namespace ThreatConnect.Values;

// The name of a host, without a scheme, port or path. Addresses, hashes and defanged names would be other indicators, or none.
internal sealed class HostForm : NormalForm
{
    public static readonly HostForm Instance = new();

    private const int LongestLabel = 63;

    private static readonly SearchValues<char> s_foreign = SearchValues.Create(" /\\:@?#[](){}");

    private static readonly SearchValues<char> s_ofLabels = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_");

    // A single word may be a host, but is one more rarely than not.
    internal override bool IsRecognizable(string value)
    {
        if (!TryNormalize(value, out var host))
        {
            return false;
        }

        var labels = host.Split('.');
        return labels.Length > 1
            && labels.All(static label => label.Length is > 0 and <= LongestLabel && !label.AsSpan().ContainsAnyExcept(s_ofLabels))
            && IsTopLevel(labels[^1]);
    }

    private protected override string? TryWrite(string value, out string reason)
    {
        reason = "a host is a name alone, without scheme, port, path, space, bracket or control character, such as www.example.com";
        return value.Length == 0 || value.Any(IsForeign) || EndsWithNumber(value) || HashForm.IsAny(value)
            ? null
            : HostText.TryWrite(value, out reason);
    }

    private static bool IsTopLevel(string label) =>
        label.StartsWith("xn--", StringComparison.Ordinal) || (label.Length > 1 && !label.AsSpan().ContainsAnyExceptInRange('a', 'z'));

    // As an address does, and no name: what programs make of 1.2.3.400 or of 300 differs.
    private static bool EndsWithNumber(string value)
    {
        var last = value.AsSpan(value.LastIndexOf('.') + 1);
        return last.Length > 0 && !last.ContainsAnyExceptInRange('0', '9');
    }

    private static bool IsForeign(char character) =>
        s_foreign.Contains(character) || (char.IsAscii(character) && char.IsControl(character));
}
