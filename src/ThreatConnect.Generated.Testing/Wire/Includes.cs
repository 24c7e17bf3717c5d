namespace ThreatConnect.Testing.Wire;

// The optional blocks of evidence.md §3.3.
[Flags]
internal enum Includes
{
    None = 0,
    Additional = 1,
    Attributes = 2,
    Labels = 4,
    Tags = 8,

    // Of attribute types only (evidence.md §7.18).
    ValidationRule = 16,
}
