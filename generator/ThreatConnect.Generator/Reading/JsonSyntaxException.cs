namespace ThreatConnect.Generator.Reading;

/// <summary>A text is no JSON. Thrown by <see cref="JsonReader"/> and turned into a diagnostic by its caller.</summary>
internal sealed class JsonSyntaxException(string message, TextPosition position) : Exception(message)
{
    public TextPosition Position { get; } = position;
}
