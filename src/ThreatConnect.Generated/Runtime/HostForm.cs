using System.Buffers;

namespace ThreatConnect.Runtime;

/// <summary>The name of a host, and nothing around it.</summary>
internal sealed class HostForm : NormalForm
{
    private static readonly SearchValues<char> s_foreign = SearchValues.Create(" \t\r\n/\\:@?#");

    private protected override string? TryWrite(string value, out string reason)
    {
        reason = "a host is a name alone, without scheme, port, path or space, such as www.example.com";
        return value.Length == 0 || value.AsSpan().ContainsAny(s_foreign) ? null : HostText.TryWrite(value, out reason);
    }
}
