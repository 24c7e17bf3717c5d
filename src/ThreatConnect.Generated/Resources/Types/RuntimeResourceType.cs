namespace ThreatConnect.Resources;

// Creates resource types that are known at run time only.
internal static class RuntimeResourceType
{
    public static ResourceType<Group, GroupUpdate> OfGroups(GroupType? type)
    {
        var name = type?.ToString();
        ArgumentException.ThrowIfNullOrEmpty(name, nameof(type));
        return new ResourceType<Group, GroupUpdate>(
            name,
            KnownTypes.GroupBranch(name) ?? BranchRule.BranchOf(name),
            BranchRule.EntityOf(name));
    }

    public static ResourceType<CustomIndicator, CustomIndicatorCreate> OfIndicators(IndicatorType? type)
    {
        var name = type?.ToString();
        ArgumentException.ThrowIfNullOrEmpty(name, nameof(type));
        return new ResourceType<CustomIndicator, CustomIndicatorCreate>(
            name,
            KnownTypes.IndicatorBranch(name) ?? BranchRule.BranchOf(name),
            BranchRule.EntityOf(name));
    }
}
