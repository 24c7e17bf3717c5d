namespace ThreatConnect.Generator.Emission;

// The types of .NET that hold what the platform has a normal form for.
internal static class DotNetTypes
{
    // The type of .NET whose values have the form too, and the text of value; null where there is none.
    public static (string Type, string Text)? Of(string normalForm) => normalForm switch
    {
        "IpAddress" => ("global::System.Net.IPAddress", "(value ?? throw new global::System.ArgumentNullException(nameof(value))).ToString()"),
        "Cidr" => ("global::System.Net.IPNetwork", "value.ToString()"),
        // What was written, not what Uri makes of it.
        "Url" => ("global::System.Uri", "(value ?? throw new global::System.ArgumentNullException(nameof(value))).OriginalString"),
        _ => null,
    };
}
