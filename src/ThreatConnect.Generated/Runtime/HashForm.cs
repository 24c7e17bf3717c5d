namespace ThreatConnect.Runtime;

/// <summary>A hash: hexadecimal digits, which the platform keeps in upper case.</summary>
internal sealed class HashForm(string name, int length) : NormalForm
{
    private protected override string? TryWrite(string value, out string reason)
    {
        reason = $"{name} is {length} hexadecimal digits";
        return value.Length == length && value.All(char.IsAsciiHexDigit) ? value.ToUpperInvariant() : null;
    }
}
