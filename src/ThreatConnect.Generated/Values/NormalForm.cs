using System.ComponentModel;

namespace ThreatConnect.Values;

/// <summary>
/// The one way in which the platform writes a kind of value. What means the same is written that way; what is no value of the kind is refused,
/// and never taken for another value.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class NormalForm
{
    private protected NormalForm()
    {
    }

    /// <summary>IPv4 as four decimal numbers, IPv6 as eight groups in lower case without <c>::</c> and leading zeros.</summary>
    public static NormalForm IpAddress { get; } = new IpAddressForm();

    /// <summary>A URL with its scheme; the host in lower case and as Punycode, everything else as it is.</summary>
    public static NormalForm Url { get; } = new UrlForm();

    /// <summary>The name of a host, in lower case and as Punycode.</summary>
    public static NormalForm Host { get; } = new HostForm();

    /// <summary>An address and the length of its prefix; bits behind the prefix stay as they are.</summary>
    public static NormalForm Cidr { get; } = new CidrForm();

    /// <summary>The number of an autonomous system, as <c>ASN12345</c>.</summary>
    public static NormalForm Asn { get; } = new AsnForm();

    /// <summary>32 hexadecimal digits in upper case.</summary>
    public static NormalForm Md5 { get; } = new HashForm("MD5", 32, "D41D8CD98F00B204E9800998ECF8427E");

    /// <summary>40 hexadecimal digits in upper case.</summary>
    public static NormalForm Sha1 { get; } = new HashForm("SHA-1", 40, "DA39A3EE5E6B4B0D3255BFEF95601890AFD80709");

    /// <summary>64 hexadecimal digits in upper case.</summary>
    public static NormalForm Sha256 { get; } = new HashForm("SHA-256", 64, "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855");

    /// <summary>A registry key that starts with a hive; a short hive name is written in its long form.</summary>
    public static NormalForm RegistryKeyName { get; } = new RegistryKeyNameForm();

    /// <summary>The name of a registry value; a single space for the unnamed one.</summary>
    public static NormalForm RegistryValueName { get; } = new TextForm("the name of a registry value cannot be empty: a single space stands for the unnamed value");

    /// <summary>The type of a registry value, such as <c>REG_SZ</c>.</summary>
    public static NormalForm RegistryValueType { get; } = new TextForm("the type of a registry value cannot be empty");

    /// <summary>Any text that is not empty, as it is.</summary>
    public static NormalForm Text { get; } = new TextForm("it cannot be empty");

    /// <summary>Any text that is not empty, in upper case.</summary>
    public static NormalForm UpperCase { get; } = new TextForm("it cannot be empty", static text => text.ToUpperInvariant());

    /// <summary>Any text that is not empty, in lower case.</summary>
    public static NormalForm LowerCase { get; } = new TextForm("it cannot be empty", static text => text.ToLowerInvariant());

    /// <summary>Writes a value in the first of several forms that it is a value of.</summary>
    /// <param name="value">The value.</param>
    /// <param name="member">What the error names.</param>
    /// <param name="forms">The forms.</param>
    /// <returns>The value as the platform writes it.</returns>
    /// <exception cref="ArgumentException">It is a value of none.</exception>
    public static string AnyOf(string value, string member, params ReadOnlySpan<NormalForm> forms)
    {
        ArgumentNullException.ThrowIfNull(value, member);
        var reasons = new List<string>(forms.Length);
        foreach (var form in forms)
        {
            if (form.TryWrite(value, out var reason) is { } written)
            {
                return written;
            }

            reasons.Add(reason);
        }

        throw Refuse(value, member, string.Join("; ", reasons));
    }

    /// <summary>Writes a value as the platform does.</summary>
    /// <param name="value">The value.</param>
    /// <param name="member">What the error names.</param>
    /// <returns>The value as the platform writes it.</returns>
    /// <exception cref="ArgumentException">It is no value of this kind; the message says why.</exception>
    public string Normalize(string value, string member) => AnyOf(value, member, this);

    /// <summary>Writes a value as the platform does, if it is one of this kind.</summary>
    /// <param name="value">The value.</param>
    /// <param name="normal">The value as the platform writes it; empty if it is none.</param>
    /// <returns>Whether it is a value of this kind.</returns>
    public bool TryNormalize(string? value, out string normal) => TryAnyOf(value, out normal, this);

    /// <summary>Writes a value in the first of several forms that it is a value of.</summary>
    /// <param name="value">The value.</param>
    /// <param name="normal">The value as the platform writes it; empty if it is none.</param>
    /// <param name="forms">The forms.</param>
    /// <returns>Whether it is a value of one of them.</returns>
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

    /// <summary>Writes a value as the platform does; null stays null.</summary>
    /// <param name="value">The value.</param>
    /// <param name="member">What the error names.</param>
    /// <returns>The value as the platform writes it.</returns>
    /// <exception cref="ArgumentException">It is no value of this kind; the message says why.</exception>
    public string? NormalizeOptional(string? value, string member) => value is null ? null : Normalize(value, member);

    // Writes a value; null with the reason when it is none of this kind.
    private protected abstract string? TryWrite(string value, out string reason);

    private static ArgumentException Refuse(string value, string member, string reason)
    {
        var shown = value.Length <= 128 ? value : string.Concat(value.AsSpan(0, 128), "…");
        return new ArgumentException($"{member}: \"{shown}\" cannot be sent: {reason}.", member);
    }
}

// A hash: hexadecimal digits, which the platform keeps in upper case.
internal sealed class HashForm(string name, int length, string example) : NormalForm
{
    private protected override string? TryWrite(string value, out string reason)
    {
        reason = $"{name} is {length} hexadecimal digits, such as {example}";
        return value.Length == length && value.All(char.IsAsciiHexDigit) ? value.ToUpperInvariant() : null;
    }
}

// Any text that is not empty.
internal sealed class TextForm(string rule, Func<string, string>? write = null) : NormalForm
{
    private protected override string? TryWrite(string value, out string reason)
    {
        reason = rule;
        return value.Length == 0 ? null : write?.Invoke(value) ?? value;
    }
}
