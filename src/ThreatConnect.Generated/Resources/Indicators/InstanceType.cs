using ThreatConnect.Resources;
using ThreatConnect.Values;

namespace ThreatConnect;

// A type as an instance's own table describes it: how it is addressed, and what a new indicator of it must have.
internal static class InstanceType
{
    public static ResourceType<CustomIndicator, CustomIndicatorCreate> KindOf(IndicatorTypeDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        if (string.IsNullOrEmpty(definition.ApiBranch))
        {
            throw new ArgumentException($"The type '{definition.Name}' has no apiBranch, so no path can name it. Take it from the instance's table of types.", nameof(definition));
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
        return [.. columns.Where(column => !string.IsNullOrEmpty(column.Label)).Select(column => new InstanceValue(column.Label!, Choices(column.Type, column.Option)))];
    }

    private static string[]? Choices(string? type, string? option) => type == "selectone"
        ? option?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        : null;

    // Types of the platform's own have no labels in the table; what they must have is then left to the platform.
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
            ? throw new ArgumentException($"A {type} has no value '{unknown}'; its values are {string.Join(", ", values.Select(value => $"'{value.Label}'"))}.", nameof(create))
            : create;
    }
}
