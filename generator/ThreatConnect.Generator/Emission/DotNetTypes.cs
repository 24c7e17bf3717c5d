namespace ThreatConnect.Generator.Emission;

// The types of .NET for values that have a normal form on the platform.
internal static class DotNetTypes
{
    private const string NotNull = "(value ?? throw new global::System.ArgumentNullException(nameof(value)))";

    // The type of .NET for a normal form, and the expression for the text of "value"; null if there is none.
    public static (string Type, string Text)? Of(string normalForm) => normalForm switch
    {
        "IpAddress" => ("global::System.Net.IPAddress", $"{NotNull}.ToString()"),
        "Cidr" => ("global::System.Net.IPNetwork", "value.ToString()"),
        // The text as it was written: Uri changes what it returns elsewhere.
        "Url" => ("global::System.Uri", $"{NotNull}.OriginalString"),
        _ => null,
    };
}
