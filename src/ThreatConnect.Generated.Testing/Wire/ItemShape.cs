namespace ThreatConnect.Testing.Wire;

// The kinds of answers that differ in what they show of an object (evidence.md §7.4, §7.5).
internal enum ItemShape
{
    GenericList,
    TypedList,
    Single,
    Created,
    Updated,
}
