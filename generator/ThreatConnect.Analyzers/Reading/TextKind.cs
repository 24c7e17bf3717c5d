namespace ThreatConnect.Analyzers.Reading;

// What a text of a program is to the platform.
internal enum TextKind
{
    TagName,
    SecurityLabelName,
    AttributeType,
    AttributeValue,
}
