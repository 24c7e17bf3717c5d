namespace ThreatConnect.Testing.Seeding;

/// <summary>What the platform would refuse of a seed.</summary>
/// <param name="IsOfItem">Whether the item itself cannot be, and not only something that hangs on it.</param>
/// <param name="Message">The value and the rule.</param>
internal sealed record SeedProblem(bool IsOfItem, string Message);
