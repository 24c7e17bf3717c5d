using System.ComponentModel;

namespace ThreatConnect.Values;

/// <summary>
/// Represents the normal form of a kind of value: the only form in which the platform writes it. Other forms of the same value are
/// converted to it. A text that is not a value of the kind is an error, and is never read as another value.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class NormalForm
{
    private protected NormalForm()
    {
    }

    /// <summary>
    /// Gets the form of IP addresses: IPv4 as four decimal numbers, IPv6 as eight groups in lower case without <c>::</c> and leading zeros.
    /// </summary>
    public static NormalForm IpAddress => IpAddressForm.Instance;

    /// <summary>Gets the form of URLs: with a scheme, the host in lower case and as Punycode, everything else unchanged.</summary>
    public static NormalForm Url => UrlForm.Instance;

    /// <summary>Gets the form of host names: in lower case and as Punycode.</summary>
    public static NormalForm Host => HostForm.Instance;

    /// <summary>Gets the form of CIDR blocks: an address and the length of its prefix. Bits after the prefix are not changed.</summary>
    public static NormalForm Cidr => CidrForm.Instance;

    /// <summary>Gets the form of autonomous system numbers, such as <c>ASN12345</c>.</summary>
    public static NormalForm Asn => AsnForm.Instance;

    /// <summary>Gets the form of e-mail addresses: a name, an @ and a domain, unchanged.</summary>
    public static NormalForm EmailAddress => EmailAddressForm.Instance;

    /// <summary>Gets the form of MD5 hashes: 32 hexadecimal digits in upper case.</summary>
    public static NormalForm Md5 { get; } = new HashForm("MD5", 32, "D41D8CD98F00B204E9800998ECF8427E");

    /// <summary>Gets the form of SHA-1 hashes: 40 hexadecimal digits in upper case.</summary>
    public static NormalForm Sha1 { get; } = new HashForm("SHA-1", 40, "DA39A3EE5E6B4B0D3255BFEF95601890AFD80709");

    /// <summary>Gets the form of SHA-256 hashes: 64 hexadecimal digits in upper case.</summary>
    public static NormalForm Sha256 { get; } = new HashForm(
        "SHA-256", 64, "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855");

    /// <summary>Gets the form of registry keys: they start with a hive in its long form.</summary>
    public static NormalForm RegistryKeyName => RegistryKeyNameForm.Instance;

    /// <summary>Gets the form of the names of registry values: any text; a single space for the unnamed value.</summary>
    public static NormalForm RegistryValueName { get; } = new TextForm(
        "the name of a registry value cannot be empty: a single space stands for the unnamed value");

    /// <summary>Gets the form of the types of registry values, such as <c>REG_SZ</c>.</summary>
    public static NormalForm RegistryValueType { get; } = new TextForm("the type of a registry value cannot be empty");

    /// <summary>Gets the form of other texts: not empty, unchanged.</summary>
    public static NormalForm Text { get; } = new TextForm("it cannot be empty");

    /// <summary>Gets the form of other texts in upper case: not empty.</summary>
    public static NormalForm UpperCase { get; } = new TextForm("it cannot be empty", static text => text.ToUpperInvariant());

    /// <summary>Gets the form of other texts in lower case: not empty.</summary>
    public static NormalForm LowerCase { get; } = new TextForm("it cannot be empty", static text => text.ToLowerInvariant());

    /// <summary>Converts a value to the first of several forms that accepts it.</summary>
    /// <param name="value">The value.</param>
    /// <param name="member">The name of the member, for the message.</param>
    /// <param name="forms">The forms.</param>
    /// <returns>The normal form of the value.</returns>
    /// <exception cref="ArgumentException">No form accepts the value.</exception>
    public static string AnyOf(string value, string member, params ReadOnlySpan<NormalForm> forms)
    {
        ArgumentNullException.ThrowIfNull(value, member);
        List<string>? reasons = null;
        foreach (var form in forms)
        {
            if (form.TryWrite(value, out var reason) is { } written)
            {
                return written;
            }

            (reasons ??= []).Add(reason);
        }

        throw NotAccepted(value, member, string.Join("; ", reasons ?? []));
    }

    /// <summary>Converts a value to this form.</summary>
    /// <param name="value">The value.</param>
    /// <param name="member">The name of the member, for the message.</param>
    /// <returns>The normal form of the value.</returns>
    /// <exception cref="ArgumentException">The text is not a value of this kind. The message says why.</exception>
    public string Normalize(string value, string member) => AnyOf(value, member, this);

    /// <summary>Tries to convert a value to this form.</summary>
    /// <param name="value">The value.</param>
    /// <param name="normal">The normal form of the value; empty if the text is not a value of the kind.</param>
    /// <returns><see langword="true"/> if the text is a value of this kind; otherwise, <see langword="false"/>.</returns>
    public bool TryNormalize(string? value, out string normal) => TryAnyOf(value, out normal, this);

    /// <summary>Tries to convert a value to the first of several forms that accepts it.</summary>
    /// <param name="value">The value.</param>
    /// <param name="normal">The normal form of the value; empty if the text is not a value of the kind.</param>
    /// <param name="forms">The forms.</param>
    /// <returns><see langword="true"/> if a form accepts the text; otherwise, <see langword="false"/>.</returns>
    public static bool TryAnyOf(string? value, out string normal, params ReadOnlySpan<NormalForm> forms)
    {
        normal = string.Empty;
        foreach (var form in forms)
        {
            if (value is not null && form.TryWrite(value, out _) is { } written)
            {
                normal = written;
                return true;
            }
        }

        return false;
    }

    /// <summary>Converts a value to this form, or returns <see langword="null"/> for <see langword="null"/>.</summary>
    /// <param name="value">The value.</param>
    /// <param name="member">The name of the member, for the message.</param>
    /// <returns>The normal form of the value.</returns>
    /// <exception cref="ArgumentException">The text is not a value of this kind. The message says why.</exception>
    public string? NormalizeOptional(string? value, string member) => value is null ? null : Normalize(value, member);

    // Whether a text alone tells that it is a value of this kind. Any text may be the name of a mutex.
    internal virtual bool IsRecognizable(string value) => TryNormalize(value, out _);

    // Returns null and the reason if the text is not a value of this kind.
    private protected abstract string? TryWrite(string value, out string reason);

    private static ArgumentException NotAccepted(string value, string member, string reason) =>
        new($"{member}: \"{Excerpt.OfOdd(value)}\" cannot be sent: {reason}.{LooksLike(value)}", member);

    private static string LooksLike(string value) =>
        LikelyForm.Describe(value) is { } likely ? $" The text looks like {likely}." : string.Empty;
}

// A hash: hexadecimal digits in upper case.
internal sealed class HashForm(string name, int length, string example) : NormalForm
{
    private static readonly int[] s_lengths = [32, 40, 64];

    // Whether a text is a hash of one of the lengths that the platform knows.
    public static bool IsAny(string value) => s_lengths.Contains(value.Length) && value.All(char.IsAsciiHexDigit);

    private protected override string? TryWrite(string value, out string reason)
    {
        reason = $"{name} is {length} hexadecimal digits, such as {example}";
        return value.Length == length && value.All(char.IsAsciiHexDigit) ? value.ToUpperInvariant() : null;
    }
}

// Any text that is not empty.
internal sealed class TextForm(string rule, Func<string, string>? write = null) : NormalForm
{
    internal override bool IsRecognizable(string value) => false;

    private protected override string? TryWrite(string value, out string reason)
    {
        reason = rule;
        return value.Length == 0 ? null : write?.Invoke(value) ?? value;
    }
}
