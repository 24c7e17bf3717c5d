using System.Buffers;

namespace ThreatConnect.Values;

// The name of a host, without a scheme, port or path.
internal sealed class HostForm : NormalForm
{
    private static readonly SearchValues<char> s_foreign = SearchValues.Create(" /\\:@?#");

    private protected override string? TryWrite(string value, out string reason)
    {
        reason = "a host is a name alone, without scheme, port, path, space or control character, such as www.example.com";
        return value.Length == 0 || value.Any(IsForeign) ? null : HostText.TryWrite(value, out reason);
    }

    private static bool IsForeign(char character) =>
        s_foreign.Contains(character) || (char.IsAscii(character) && char.IsControl(character));
}
