namespace ThreatConnect.Hosting.Validation;

/// <summary>What is wrong with an option.</summary>
/// <param name="Option">Its name.</param>
/// <param name="Reason">The value, unless it is a secret, and the rule.</param>
internal sealed record OptionFailure(string Option, string Reason);
