namespace ThreatConnect.Generator.Reading;

// What a JSON value is.
internal enum JsonKind
{
    Object,
    Array,
    String,
    Number,
    Boolean,
    Null,
}
