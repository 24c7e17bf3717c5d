using System.Globalization;

namespace ThreatConnect.Quickstart.Loading;

/// <summary>An object to create, made of one line or of several lines about the same object.</summary>
internal sealed class Entry(ITypeLoader loader, DataLine line)
{
    private readonly Dictionary<string, string> _members = loader.Members
        .Where(rule => line.Members.ContainsKey(rule.Name))
        .ToDictionary(rule => rule.Name, rule => line.Members[rule.Name], StringComparer.Ordinal);

    private readonly List<string> _tags = [.. line.Tags.Distinct()];

    public ITypeLoader Loader => loader;

    public string Place => line.Place;

    public int Lines { get; private set; } = 1;

    /// <summary>Its id at the platform, once it is created.</summary>
    public long? Id { get; set; }

    public IReadOnlyList<string> Tags => _tags;

    /// <summary>A required member.</summary>
    public string this[string member] => _members[member];

    public string? Text(string member) => _members.GetValueOrDefault(member);

    public long? Number(string member) => Text(member) is not { } text ? null
        : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : throw new ArgumentException("it is no whole number", member);

    public DateTimeOffset? Date(string member) => Text(member) is not { } text ? null
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date
        : throw new ArgumentException("it is no date", member);

    public void RemoveTag(string tag) => _tags.Remove(tag);

    /// <summary>Takes in another line about the same object: what is known stays, what is new is added, tags accumulate.</summary>
    /// <returns>The members that the other one has otherwise, which the platform would not take either.</returns>
    public IReadOnlyList<string> Absorb(Entry other)
    {
        Lines += other.Lines;
        _tags.AddRange(other._tags.Except(_tags).ToList());
        return [.. loader.Members.Where(rule => other.Text(rule.Name) is { } value && !TryAdd(rule, value)).Select(rule => rule.Name)];
    }

    private bool TryAdd(MemberRule rule, string value) =>
        _members.TryAdd(rule.Name, value) || rule.PlatformForm(_members[rule.Name]) == rule.PlatformForm(value);
}
