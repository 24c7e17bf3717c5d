namespace ThreatConnect.Hosting.Validation;

// What is wrong with an option.
// Option: its name.
// Reason: the value, unless it is a secret, and the rule.
internal sealed record OptionFailure(string Option, string Reason);
