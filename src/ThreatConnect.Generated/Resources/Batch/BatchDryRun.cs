namespace ThreatConnect;

/// <summary>What a batch would send.</summary>
/// <param name="Files">The contents of the jobs, in their order.</param>
/// <param name="ConfigFile">The settings of each job.</param>
/// <param name="Refused">The items that could not be sent, with the reasons.</param>
public sealed record BatchDryRun(IReadOnlyList<string> Files, string ConfigFile, IReadOnlyList<BatchOutcome> Refused);
