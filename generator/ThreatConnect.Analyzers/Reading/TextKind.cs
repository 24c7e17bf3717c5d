namespace ThreatConnect.Analyzers.Reading;

/// <summary>What a text of a program is to the platform.</summary>
internal enum TextKind
{
    TagName,
    SecurityLabelName,
    AttributeType,
    AttributeValue,
}
