using ThreatConnect.Quickstart.Loading;

namespace ThreatConnect.Quickstart.Checking;

/// <summary>Compares an object that went in with the one that came back.</summary>
internal static class Comparison
{
    private const string Nothing = "(nothing)";

    public static IEnumerable<Difference> Of(Entry entry, ReadItem? item)
    {
        if (item is null)
        {
            return [Of(entry, "object", $"#{entry.Id}", null)];
        }

        var values = entry.Loader.Members.Zip(item.Values).Where(pair => Expected(entry, pair.First) != pair.Second)
            .Select(pair => Of(entry, pair.First.Name, Expected(entry, pair.First), pair.Second));
        var found = item.Tags?.Select(tag => tag.Name).ToHashSet() ?? [];
        var lost = entry.Tags.Where(tag => !found.Contains(tag)).Select(tag => Of(entry, "tag", tag, null));
        var strange = found.Except(entry.Tags).Select(tag => Of(entry, "tag", null, tag));
        return [.. values, .. lost, .. strange];
    }

    private static string? Expected(Entry entry, MemberRule rule) => entry.Text(rule.Name) is { } text ? rule.PlatformForm(text) : null;

    private static Difference Of(Entry entry, string member, string? expected, string? found) =>
        new(entry.Loader.Type, entry.Place, member, expected ?? Nothing, found ?? Nothing);
}
