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

    /// <summary>The type of .NET whose values have the form too, and the text of <c>value</c>; null where there is none.</summary>
    public static (string Type, string Text)? DotNetType(string form) => form switch
    {
        "IpAddress" => ("global::System.Net.IPAddress", "(value ?? throw new global::System.ArgumentNullException(nameof(value))).ToString()"),
        "Cidr" => ("global::System.Net.IPNetwork", "value.ToString()"),
        // What was written, not what Uri makes of it.
        "Url" => ("global::System.Uri", "(value ?? throw new global::System.ArgumentNullException(nameof(value))).OriginalString"),
        _ => null,
    };

    /// <summary>The form of a custom type, from the <c>casePreference</c> that the instance gives.</summary>
    public static string FromCasePreference(string? preference) => preference switch
    {
        "upper" => UpperCase,
        "lower" => LowerCase,
        _ => Text,
    };
}
