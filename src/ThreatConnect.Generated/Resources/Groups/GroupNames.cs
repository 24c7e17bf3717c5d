using ThreatConnect.Protocol;

namespace ThreatConnect.Resources;

// How groups are found by their names, which the filter grammar of the API cannot express if they have a comma (evidence.md §4.1).
internal static class GroupNames
{
    // The filter that finds at least the groups with the name; null if all groups have to be listed.
    public static FilterQuery? QueryOf(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        PathSegment.EncodeText(nameof(name), name);
        var filter = new GroupFilter<Group>();
        return name.IndexOf(',', StringComparison.Ordinal) switch
        {
            < 0 => (filter.Name == name).ToQuery(),
            0 => null,
            var comma => filter.Name.StartsWith(name[..comma]).ToQuery(),
        };
    }
}
