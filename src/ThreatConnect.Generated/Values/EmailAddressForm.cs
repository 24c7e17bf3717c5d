using System.Buffers;

namespace ThreatConnect.Values;

// An e-mail address. The part before the last @ may be nearly any text, quoted or not, and the platform decides about it.
internal sealed class EmailAddressForm : NormalForm
{
    public static readonly EmailAddressForm Instance = new();

    private static readonly SearchValues<char> s_foreign = SearchValues.Create(" /\\?#(){}");

    // What a name has only between quotes, and a slash, which belongs to a URL without its scheme.
    private static readonly SearchValues<char> s_foreignInName = SearchValues.Create(":;,<>()[]\\\"/");

    // A domain of an indicator as senders show it has no dot: google@script. What is recognized has one. A link (mailto:), a user with a
    // password and a name between < and > have an address, and are not one.
    internal override bool IsRecognizable(string value) =>
        TryNormalize(value, out _)
        && !value.Any(char.IsWhiteSpace)
        && value.Split('@') is [var name, var domain]
        && IsName(name)
        && Host.IsRecognizable(domain);

    private protected override string? TryWrite(string value, out string reason)
    {
        reason = value.Length == 0
            ? "it cannot be empty"
            : "an e-mail address is a name, an @ and a domain, such as someone@example.com";
        var at = value.LastIndexOf('@');
        return at > 0 && IsDomain(value.AsSpan(at + 1)) ? value : null;
    }

    private static bool IsName(ReadOnlySpan<char> name) => name is ['"', _, .., '"'] || !name.ContainsAny(s_foreignInName);

    // The domain may be an address between brackets.
    private static bool IsDomain(ReadOnlySpan<char> domain) =>
        domain.Length > 0
        && !domain.ContainsAny(s_foreign)
        && !domain.ContainsAnyInRange('\0', '\u001F')
        && (!domain.ContainsAny('[', ']') || (domain[0] == '[' && domain.IndexOf(']') == domain.Length - 1));
}
