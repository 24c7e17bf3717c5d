using ThreatConnect.Quickstart.Loading;

namespace ThreatConnect.Quickstart.Checking;

// Compares an object that went in with the one that came back.
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
        var (attributes, tags, labels) = item.Parts;
        return
        [
            .. values,
            .. Of(entry, "attribute", entry.Attributes, attributes?.Select(attribute => new DataAttribute(
                $"{attribute.Type}", $"{attribute.Value}", attribute.Source))),
            .. Of(entry, "tag", entry.Tags, tags?.Select(tag => $"{tag.Name}")),
            .. Of(entry, "security label", entry.SecurityLabels, labels?.Select(label => $"{label.Name}")),
        ];
    }

    // entry: an object that went in.
    // member: what of it is compared.
    // expected: what went in.
    // found: what came back, in any order.
    public static IEnumerable<Difference> Of<T>(Entry entry, string member, IEnumerable<T> expected, IEnumerable<T>? found)
        where T : notnull
    {
        var (lost, strange) = Multiset.Compare(expected, found ?? []);
        return [
            .. lost.Select(item => Of(entry, member, item.ToString(), null)),
            .. strange.Select(item => Of(entry, member, null, item.ToString()))
        ];
    }

    private static string? Expected(Entry entry, MemberRule rule) => entry.Text(rule.Name) is { } text ? rule.PlatformForm(text) : null;

    private static Difference Of(Entry entry, string member, string? expected, string? found) =>
        new(entry.Loader.Type, entry.Location, member, expected ?? Nothing, found ?? Nothing);
}

// Something that came back other than it went in.
// Type: the type of the object.
// Location: file and line that it came from.
// Member: what differs.
// Expected: what went in, as the platform writes it.
// Found: what came back.
internal sealed record Difference(string Type, string Location, string Member, string Expected, string Found);

// Compares what may occur several times and in any order.
internal static class Multiset
{
    public static (IReadOnlyList<T> Lost, IReadOnlyList<T> Strange) Compare<T>(IEnumerable<T> expected, IEnumerable<T> found)
        where T : notnull
    {
        var lost = expected.ToList();
        var strange = found.Where(item => !lost.Remove(item)).ToList();
        return (lost, strange);
    }
}
