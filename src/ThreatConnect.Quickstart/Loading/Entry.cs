using System.Globalization;

namespace ThreatConnect.Quickstart.Loading;

// An object to create, made of one line or of several lines about the same object.
internal sealed class Entry(ITypeLoader loader, DataLine line)
{
    private readonly Dictionary<string, string> _members = loader.Members
        .Where(rule => line.Members.ContainsKey(rule.Name))
        .ToDictionary(rule => rule.Name, rule => line.Members[rule.Name], StringComparer.Ordinal);

    private readonly List<string> _locations = [line.Location];

    public ITypeLoader Loader => loader;

    // File and line of each line that it is made of.
    public IReadOnlyList<string> Locations => _locations;

    public string Location => _locations[0];

    // What it is called in messages: its first value.
    public string Name => $"{loader.Type} {loader.Members.Select(rule => Text(rule.Name)).FirstOrDefault(text => text is not null)}";

    // Its id at the platform, once it is created.
    public long? Id { get; set; }

    // What names it in a batch; of groups alone, once they are sent.
    public string? Xid { get; set; }

    // Whether it was rejected as a whole.
    public bool IsRejected { get; set; }

    public PartList<DataAttribute> Attributes { get; } = new(line.Attributes);

    public PartList<string> Tags { get; } = new(line.Tags);

    public PartList<string> SecurityLabels { get; } = new(line.SecurityLabels);

    // The groups that it is associated with.
    public PartList<GroupName> Groups { get; } = new(line.Groups);

    // A required member.
    public string this[string member] => _members[member];

    // Its parts of one kind.
    public IPartList this[DataPart part] => part switch
    {
        DataPart.Attribute => Attributes,
        DataPart.Tag => Tags,
        DataPart.SecurityLabel => SecurityLabels,
        DataPart.Association => Groups,
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "An object has no such parts."),
    };

    public string? Text(string member) => _members.GetValueOrDefault(member);

    public long? Number(string member) => Text(member) is not { } text ? null
        : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : throw new ArgumentException("it is not a whole number", member);

    public DateTimeOffset? Date(string member) => Text(member) is not { } text ? null
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date
        : throw new ArgumentException("it is not a date", member);

    // Takes in another line about the same object: what is known stays, what is new is added, its attributes, tags, labels and groups
    // accumulate.
    public IReadOnlyList<string> Absorb(Entry other)
    {
        _locations.AddRange(other._locations);
        Attributes.Absorb(other.Attributes);
        Tags.Absorb(other.Tags);
        SecurityLabels.Absorb(other.SecurityLabels);
        Groups.Absorb(other.Groups);
        return [.. loader.Members.Where(rule => other.Text(rule.Name) is { } value && !TryAdd(rule, value)).Select(rule => rule.Name)];
    }

    private bool TryAdd(MemberRule rule, string value) =>
        _members.TryAdd(rule.Name, value) || rule.PlatformForm(_members[rule.Name]) == rule.PlatformForm(value);
}
