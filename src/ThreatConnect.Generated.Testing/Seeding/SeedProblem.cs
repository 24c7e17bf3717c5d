namespace ThreatConnect.Testing.Seeding;

// What the platform would refuse of a seed.
// IsOfItem: whether the item itself cannot be, and not only something that hangs on it.
// Message: the value and the rule.
internal sealed record SeedProblem(bool IsOfItem, string Message);
