using ThreatConnect.Values;

namespace ThreatConnect.Resources;

// A resource type from the definition of an instance: its path, and the rules for its values.
internal static class InstanceType
{
    public static ResourceType<CustomIndicator, CustomIndicatorCreate> ResourceTypeOf(
        IndicatorTypeDefinition definition, string parameter)
    {
        ArgumentNullException.ThrowIfNull(definition, parameter);
        if (string.IsNullOrEmpty(definition.ApiBranch))
        {
            throw new ArgumentException(
                $"The type '{Excerpt.Of(definition.Name)}' does not have an apiBranch, so its path is unknown. "
                + "Take the definition from the indicator types of the instance.",
                parameter);
        }

        // Only the name itself: an instance may call a type of its own as the document calls several of one.
        var known = KnownTypes.Indicators.Find(definition.Name) is { } type
            && type.Name.Equals(definition.Name, StringComparison.OrdinalIgnoreCase)
            ? KnownTypes.IndicatorResourceType(type.Name)
            : null;
        var name = known?.Name ?? definition.Name;
        var entity = string.IsNullOrEmpty(definition.ApiEntity) ? BranchRule.EntityOf(name) : definition.ApiEntity;
        var rules = RulesOf(definition, known);
        return RuntimeResourceType.OfIndicators(new KnownType(name, definition.ApiBranch, entity), rules, isComplete: known is null);
    }

    // A type that the platform has built in has the keys of the document, whatever labels the instance shows for them. Of other types the
    // instance decides which values there are: an old one has two for a registry key.
    private static List<IndicatorValueRule> RulesOf(IndicatorTypeDefinition definition, ResourceType? known)
    {
        var rules = LabelsOf(definition)
            .Select(value => new IndicatorValueRule(new(value.Label, FormOf(value.Label, value.Choices, definition, known)), value.Choices))
            .ToList();
        return known is not null && (definition.Custom is not true || rules.Count == 0)
            ? [.. known.Keys.Select(static key => new IndicatorValueRule(key))]
            : rules;
    }

    private static NormalForm FormOf(string label, string[]? choices, IndicatorTypeDefinition definition, ResourceType? known)
    {
        var key = known?.Keys.FirstOrDefault(key => key.Name == label);
        return key?.Form ?? (choices is not null, definition.CasePreference) switch
        {
            (false, "upper") => NormalForm.UpperCase,
            (false, "lower") => NormalForm.LowerCase,
            _ => NormalForm.Text,
        };
    }

    private static IEnumerable<(string Label, string[]? Choices)> LabelsOf(IndicatorTypeDefinition definition)
    {
        (string? Label, string? Type, string? Option)[] columns =
        [
            (definition.Value1Label, definition.Value1Type, definition.Value1Option),
            (definition.Value2Label, definition.Value2Type, definition.Value2Option),
            (definition.Value3Label, definition.Value3Type, definition.Value3Option),
        ];
        return columns.Where(static column => !string.IsNullOrEmpty(column.Label))
            .Select(static column => (column.Label!, Choices(column.Type, column.Option)));
    }

    private static string[]? Choices(string? type, string? option) => type == "selectone"
        ? option?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        : null;
}
