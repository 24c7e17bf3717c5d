using ThreatConnect.Values;

namespace ThreatConnect;

// A value that indicators of an instance's own type have.
// Label: what the instance calls it.
// Choices: what it may be; null for any text.
internal sealed record InstanceValue(string Label, IReadOnlyList<string>? Choices)
{
    public void Check(CustomIndicatorCreate create, string type)
    {
        if (!create.Values.TryGetValue(Label, out var value) || string.IsNullOrEmpty(value))
        {
            throw new ArgumentException($"A {type} must have the value '{Label}'. Set Values[\"{Label}\"].", nameof(create));
        }

        if (Choices is { Count: > 0 } && !Choices.Contains(value, StringComparer.Ordinal))
        {
            throw new ArgumentException($"'{value}' is no '{Label}' of a {type}; it is one of {string.Join(", ", Choices)}.", nameof(create));
        }
    }
}
