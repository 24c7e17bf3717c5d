namespace ThreatConnect.Generator.Parsing.Rows;

// The normal forms of the runtime; each is a member of its NormalForm, there in upper camel case.
internal static class NormalForms
{
    public const string Text = "Text";
    public const string UpperCase = "UpperCase";
    public const string LowerCase = "LowerCase";

    public static readonly string[] InDocument =
    [
        "ipAddress", "url", "md5", "sha1", "sha256", "registryKeyName", "registryValueName", "registryValueType",
        "host", "cidr", "asn", "emailAddress", "text",
    ];

    public static readonly string[] CasePreferences = ["upper", "lower", "sensitive"];

    // The form of a custom type, from the casePreference that the instance gives.
    public static string FromCasePreference(string? preference) => preference switch
    {
        "upper" => UpperCase,
        "lower" => LowerCase,
        _ => Text,
    };
}
