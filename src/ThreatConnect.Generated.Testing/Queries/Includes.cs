namespace ThreatConnect.Testing.Queries;

/// <summary>The optional blocks of evidence.md §3.3.</summary>
[Flags]
internal enum Includes
{
    None = 0,
    Additional = 1,
    Attributes = 2,
    Labels = 4,
    Tags = 8,

    /// <summary>Of attribute types only (evidence.md §7.18).</summary>
    ValidationRule = 16,
}
