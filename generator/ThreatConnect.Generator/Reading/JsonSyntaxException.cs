namespace ThreatConnect.Generator.Reading;

// A text is no JSON. Thrown by JsonReader and turned into a diagnostic by its caller.
internal sealed class JsonSyntaxException(string message, TextPosition position) : Exception(message)
{
    public TextPosition Position { get; } = position;
}
