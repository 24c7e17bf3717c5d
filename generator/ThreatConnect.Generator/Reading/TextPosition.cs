namespace ThreatConnect.Generator.Reading;

/// <summary>A place in a text; line and column count from zero.</summary>
internal readonly record struct TextPosition(int Offset, int Line, int Column);
