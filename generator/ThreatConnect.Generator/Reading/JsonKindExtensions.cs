namespace ThreatConnect.Generator.Reading;

// Names kinds of JSON values in messages.
internal static class JsonKindExtensions
{
    public static string Describe(this JsonKind kind) => kind switch
    {
        JsonKind.Object => "an object",
        JsonKind.Array => "a list",
        JsonKind.Null => "null",
        _ => "a text",
    };
}
