namespace ThreatConnect.Generator.Parsing;

/// <summary>The normal forms that the runtime knows; each is a member of its <c>NormalForm</c>, there in upper camel case.</summary>
internal static class NormalForms
{
    public const string Text = "Text";
    public const string UpperCase = "UpperCase";
    public const string LowerCase = "LowerCase";

    public static readonly string[] InDocument =
    [
        "ipAddress", "url", "md5", "sha1", "sha256", "registryKeyName", "registryValueName", "registryValueType",
        "host", "cidr", "asn", "text",
    ];

    /// <summary>The form of a custom type, from the <c>casePreference</c> that the instance gives.</summary>
    public static string FromCasePreference(string? preference) => preference switch
    {
        "upper" => UpperCase,
        "lower" => LowerCase,
        _ => Text,
    };
}
