using ThreatConnect.Resources;

namespace ThreatConnect;

// The types that are known only while a program runs. One that the document does not know gets the platform's own way of naming paths.
internal static class RuntimeResourceType
{
    public static ResourceType<Group, GroupUpdate> OfGroups(GroupType? type)
    {
        var name = type?.ToString();
        ArgumentException.ThrowIfNullOrEmpty(name, nameof(type));
        return new ResourceType<Group, GroupUpdate>(name, KnownTypes.GroupBranch(name) ?? BranchRule.BranchOf(name), BranchRule.EntityOf(name));
    }

    public static ResourceType<CustomIndicator, CustomIndicatorCreate> OfIndicators(IndicatorType? type)
    {
        var name = type?.ToString();
        ArgumentException.ThrowIfNullOrEmpty(name, nameof(type));
        return new ResourceType<CustomIndicator, CustomIndicatorCreate>(name, KnownTypes.IndicatorBranch(name) ?? BranchRule.BranchOf(name), BranchRule.EntityOf(name));
    }
}
