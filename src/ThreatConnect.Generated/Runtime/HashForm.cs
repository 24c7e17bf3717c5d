namespace ThreatConnect.Runtime;

// A hash: hexadecimal digits, which the platform keeps in upper case.
internal sealed class HashForm(string name, int length, string example) : NormalForm
{
    private protected override string? TryWrite(string value, out string reason)
    {
        reason = $"{name} is {length} hexadecimal digits, such as {example}";
        return value.Length == length && value.All(char.IsAsciiHexDigit) ? value.ToUpperInvariant() : null;
    }
}
