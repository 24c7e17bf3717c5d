using ThreatConnect.Quickstart.Loading;

namespace ThreatConnect.Quickstart.Checking;

// What a group is associated with, known by its id.
internal sealed record Partner(long Id, string Name)
{
    public static Partner Of(Entry entry) => new(entry.Id!.Value, $"{entry.Name} of {entry.Place}");

    public static Partner Of(Group group) => new(group.Id.Value, $"{group.Type} {group.Name}");

    public static Partner Of(Indicator indicator) => new(indicator.Id.Value, $"{indicator.Type} {indicator.Summary}");

    public bool Equals(Partner? other) => Id == other?.Id;

    public override int GetHashCode() => Id.GetHashCode();

    public override string ToString() => $"{Name} (#{Id})";
}
