namespace ThreatConnect.Values;

// What a text that is not accepted as one kind of value is instead, for the message.
internal static class LikelyForm
{
    private static readonly (string Name, Func<string, bool> Is)[] s_forms =
    [
        ("defanged text; IndicatorValue.Refang returns the value", DefangedText.IsDefanged),
        ("an IP address", NormalForm.IpAddress.IsRecognizable),
        ("a CIDR block", NormalForm.Cidr.IsRecognizable),
        ("the number of an autonomous system", NormalForm.Asn.IsRecognizable),
        ("a URL", NormalForm.Url.IsRecognizable),
        ("an e-mail address", NormalForm.EmailAddress.IsRecognizable),
        ("an MD5 hash", NormalForm.Md5.IsRecognizable),
        ("a SHA-1 hash", NormalForm.Sha1.IsRecognizable),
        ("a SHA-256 hash", NormalForm.Sha256.IsRecognizable),
        ("a registry key", NormalForm.RegistryKeyName.IsRecognizable),
        ("the name of a host", NormalForm.Host.IsRecognizable),
    ];

    public static string? Describe(string text) => s_forms.FirstOrDefault(form => form.Is(text)).Name;
}
