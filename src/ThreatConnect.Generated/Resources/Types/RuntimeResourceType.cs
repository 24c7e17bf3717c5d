using System.Collections.Concurrent;
using ThreatConnect.Json;
using ThreatConnect.Values;

namespace ThreatConnect.Resources;

// Creates resource types that are known at run time only. A type that the document has gets its names, its keys and its rules.
internal static class RuntimeResourceType
{
    private static readonly ConcurrentDictionary<KnownType, ResourceType<CustomIndicator, CustomIndicatorCreate>> s_indicators = new();

    public static ResourceType<Group, GroupUpdate> OfGroups(GroupType? type)
    {
        var name = type?.ToString();
        ArgumentException.ThrowIfNullOrEmpty(name, nameof(type));
        var names = KnownTypes.Groups.Find(name) ?? NamesOf(name);
        return new ResourceType<Group, GroupUpdate>(names.Name, names.Branch, names.Entity, ModelReader<Group>.Instance);
    }

    public static ResourceType<CustomIndicator, CustomIndicatorCreate> OfIndicators(IndicatorType? type)
    {
        var name = type?.ToString();
        ArgumentException.ThrowIfNullOrEmpty(name, nameof(type));
        return KnownTypes.Indicators.Find(name) is { } known
            ? s_indicators.GetOrAdd(known, OfKnown)
            : OfIndicators(NamesOf(name), [], isComplete: false);
    }

    // The same for a type that only an instance knows, with its path and its rules.
    public static ResourceType<CustomIndicator, CustomIndicatorCreate> OfIndicators(ResourceType type) =>
        type as ResourceType<CustomIndicator, CustomIndicatorCreate>
        ?? OfIndicators(new KnownType(type.Name, type.Branch, type.Entity), RulesOf(type), isComplete: true);

    // The type of groups with a name that may be misspelt.
    public static GroupType RequireGroupType(string type)
    {
        ArgumentException.ThrowIfNullOrEmpty(type);
        return KnownTypes.Groups.Find(type) is { } known
            ? new GroupType(known.Name)
            : throw new ArgumentException(
                $"\"{Excerpt.Of(type)}\" is not a type of groups: it is one of {string.Join(", ", KnownTypes.Groups.Names)}. "
                + "A type that only an instance knows is given as a GroupType.",
                nameof(type));
    }

    // The type by its name in responses, however it was written; unchanged where only the instance knows the type.
    public static GroupType NamedAsInResponses(GroupType type) =>
        KnownTypes.Groups.Find(type.ToString()) is { } known ? new GroupType(known.Name) : type;

    public static IndicatorType NamedAsInResponses(IndicatorType type) =>
        KnownTypes.Indicators.Find(type.ToString()) is { } known ? new IndicatorType(known.Name) : type;

    // Values without a rule are an error if the rules are complete.
    public static ResourceType<CustomIndicator, CustomIndicatorCreate> OfIndicators(
        KnownType names, IReadOnlyList<IndicatorValueRule> rules, bool isComplete)
    {
        var values = new IndicatorValues(Excerpt.Of(names.Name), rules, KnownTypes.IsAddressedByAnyValue(names.Name))
        {
            IsComplete = isComplete,
        };
        ResourceType<CustomIndicator, CustomIndicatorCreate>? type = null;
        return type = new(names.Name, names.Branch, names.Entity, indicator => indicator.DescribedBy(type!), values.Normalize)
        {
            Keys = [.. rules.Select(static rule => rule.Key)],
        };
    }

    private static ResourceType<CustomIndicator, CustomIndicatorCreate> OfKnown(KnownType known) =>
        OfIndicators(known, RulesOf(KnownTypes.IndicatorResourceType(known.Name)!), isComplete: false);

    private static IReadOnlyList<IndicatorValueRule> RulesOf(ResourceType type) =>
        [.. type.Keys.Select(static key => new IndicatorValueRule(key))];

    private static KnownType NamesOf(string name) => new(name, BranchRule.BranchOf(name), BranchRule.EntityOf(name));
}
