namespace ThreatConnect.Runtime;

// Any text but an empty one.
internal sealed class TextForm(string rule, Func<string, string>? write = null) : NormalForm
{
    private protected override string? TryWrite(string value, out string reason)
    {
        reason = rule;
        return value.Length == 0 ? null : write?.Invoke(value) ?? value;
    }
}
