namespace ThreatConnect.Generator.Reading;

// A place in a text; line and column count from zero.
internal readonly record struct TextPosition(int Offset, int Line, int Column);
