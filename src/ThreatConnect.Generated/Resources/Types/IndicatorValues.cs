using ThreatConnect.Values;

namespace ThreatConnect.Resources;

// The values of an indicator that is created by their names: they are validated, and sent in their normal form.
internal sealed class IndicatorValues(string type, IReadOnlyList<IndicatorValueRule> rules, bool isAnyEnough)
{
    // Whether a value that has no rule is an error. Types of the document have further members, which the platform validates.
    public bool IsComplete { get; init; }

    public CustomIndicatorCreate Normalize(CustomIndicatorCreate create)
    {
        if (rules.Count == 0)
        {
            return create;
        }

        CheckMissing(create);
        if (IsComplete && create.Values.Keys.FirstOrDefault(name => rules.All(rule => rule.Key.Name != name)) is { } unknown)
        {
            throw new ArgumentException(
                $"A {type} does not have the value '{Excerpt.Of(unknown)}'; its values are {Names(rules)}.", nameof(create));
        }

        var normalized = new CustomIndicatorCreate
        {
            Rating = create.Rating,
            Confidence = create.Confidence,
            Active = create.Active,
            ActiveLocked = create.ActiveLocked,
        };
        foreach (var (name, value) in create.Values)
        {
            normalized.Values[name] = rules.FirstOrDefault(rule => rule.Key.Name == name)?.Normalize(value, type) ?? value;
        }

        return normalized;
    }

    private static string Names(IEnumerable<IndicatorValueRule> rules) =>
        string.Join(", ", rules.Select(static rule => $"'{rule.Name}'"));

    private void CheckMissing(CustomIndicatorCreate create)
    {
        var missing = rules.Where(rule => !create.Values.TryGetValue(rule.Key.Name, out var value) || string.IsNullOrEmpty(value)).ToList();
        if (isAnyEnough && missing.Count == rules.Count)
        {
            throw new ArgumentException(
                $"A {type} must have one of the values {Names(rules)}. Set Values[\"{missing[0].Name}\"].", nameof(create));
        }

        if (!isAnyEnough && missing.Count > 0)
        {
            var name = missing[0].Name;
            throw new ArgumentException($"A {type} must have the value '{name}'. Set Values[\"{name}\"].", nameof(create));
        }
    }
}

// A value of an indicator by its name, its form, and the words to choose from, if it is one of some.
internal sealed record IndicatorValueRule(KeyMember Key, IReadOnlyList<string>? Choices = null)
{
    // As messages show it.
    public string Name => Excerpt.Of(Key.Name);

    public string Normalize(string value, string type) => Choices is not { Count: > 0 } || Choices.Contains(value, StringComparer.Ordinal)
        ? Key.Form.Normalize(value, Name)
        : throw new ArgumentException(
            $"'{Excerpt.Of(value)}' is not a '{Name}' of a {type}; "
            + $"use one of {string.Join(", ", Choices.Select(static choice => Excerpt.Of(choice)))}.",
            nameof(value));
}
