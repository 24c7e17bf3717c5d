using ThreatConnect.Values;

namespace ThreatConnect.Resources;

// A resource type from the definition of an instance: its path, and the rules for new indicators.
internal static class InstanceType
{
    public static ResourceType<CustomIndicator, CustomIndicatorCreate> ResourceTypeOf(IndicatorTypeDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        if (string.IsNullOrEmpty(definition.ApiBranch))
        {
            throw new ArgumentException(
                $"The type '{definition.Name}' does not have an apiBranch, so its path is unknown. "
                + "Take the definition from the indicator types of the instance.",
                nameof(definition));
        }

        var values = ValuesOf(definition);
        return new ResourceType<CustomIndicator, CustomIndicatorCreate>(
            definition.Name,
            definition.ApiBranch,
            string.IsNullOrEmpty(definition.ApiEntity) ? BranchRule.EntityOf(definition.Name) : definition.ApiEntity,
            static indicator => indicator,
            create => Check(create, definition.Name, values))
        {
            Keys = [.. values.Select(value => new KeyMember(value.Label, NormalForm.Text))],
        };
    }

    private static List<InstanceValue> ValuesOf(IndicatorTypeDefinition definition)
    {
        (string? Label, string? Type, string? Option)[] columns =
        [
            (definition.Value1Label, definition.Value1Type, definition.Value1Option),
            (definition.Value2Label, definition.Value2Type, definition.Value2Option),
            (definition.Value3Label, definition.Value3Type, definition.Value3Option),
        ];
        return
        [
            .. columns.Where(column => !string.IsNullOrEmpty(column.Label))
                .Select(column => new InstanceValue(column.Label!, Choices(column.Type, column.Option))),
        ];
    }

    private static string[]? Choices(string? type, string? option) => type == "selectone"
        ? option?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        : null;

    // Definitions of built-in types have no labels; the platform alone validates their values.
    private static CustomIndicatorCreate Check(CustomIndicatorCreate create, string type, List<InstanceValue> values)
    {
        if (values.Count == 0)
        {
            return create;
        }

        foreach (var value in values)
        {
            value.Check(create, type);
        }

        return create.Values.Keys.FirstOrDefault(label => values.TrueForAll(value => value.Label != label)) is { } unknown
            ? throw new ArgumentException(
                $"A {type} does not have the value '{unknown}'; "
                + $"its values are {string.Join(", ", values.Select(value => $"'{value.Label}'"))}.",
                nameof(create))
            : create;
    }
}

// A value of the indicators of a custom type.
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
            throw new ArgumentException(
                $"'{value}' is not a '{Label}' of a {type}; use one of {string.Join(", ", Choices)}.",
                nameof(create));
        }
    }
}
