using System.Globalization;
using ThreatConnect.Quickstart.Checking;

namespace ThreatConnect.Quickstart.Loading;

/// <summary>The types that can be loaded: those for which the client has a typed collection. A further type is a further row.</summary>
internal static class TypeLoaders
{
    // Two groups may have the same name.
    private static readonly MemberRule s_name = new("name", PlatformForm.AsIs) { IsKey = false };

    public static IReadOnlyList<ITypeLoader> All { get; } =
    [
        TypeLoader.Of(
            "Adversary",
            org => org.Groups.Adversaries,
            [s_name],
            entry => new AdversaryCreate { Name = entry["name"] },
            (org, entry) => org.Groups.Adversaries[entry.Id!.Value],
            item => new(item.Id.Value, [item.Name], item.Tags)),
        TypeLoader.Of(
            "Campaign",
            org => org.Groups.Campaigns,
            [s_name, new("firstSeen", PlatformForm.Date) { IsRequired = false, IsKey = false }],
            entry => new CampaignCreate { Name = entry["name"], FirstSeen = entry.Date("firstSeen") },
            (org, entry) => org.Groups.Campaigns[entry.Id!.Value],
            item => new(item.Id.Value, [item.Name, PlatformForm.Date(item.FirstSeen)], item.Tags)),
        TypeLoader.Of(
            "Address",
            org => org.Indicators.Addresses,
            [new("ip", PlatformForm.IpAddress)],
            entry => new AddressCreate { Ip = entry["ip"] },
            (org, entry) => org.Indicators.Addresses[entry["ip"]],
            item => new(item.Id.Value, [item.Ip], item.Tags)),
        TypeLoader.Of(
            "File",
            org => org.Indicators.Files,
            [Hash("md5"), Hash("sha1"), Hash("sha256"), new("size", PlatformForm.AsIs) { IsRequired = false, IsKey = false }],
            entry => new FileEntityCreate { Md5 = entry.Text("md5"), Sha1 = entry.Text("sha1"), Sha256 = entry.Text("sha256"), Size = entry.Number("size") },
            (org, entry) => org.Indicators.Files[entry.Text("sha256") ?? entry.Text("sha1") ?? entry["md5"]],
            item => new(item.Id.Value, [item.Md5, item.Sha1, item.Sha256, item.Size?.ToString(CultureInfo.InvariantCulture)], item.Tags)),
        TypeLoader.Of(
            "Registry Key",
            org => org.Indicators.RegistryKeys,
            [new("Key Name", PlatformForm.RegistryKey), new("Value Name", PlatformForm.AsIs), new("Value Type", PlatformForm.AsIs)],
            entry => new RegistryKeyCreate { KeyName = entry["Key Name"], ValueName = entry["Value Name"], ValueType = entry["Value Type"] },
            (org, entry) => org.Indicators.RegistryKeys[entry["Key Name"], entry["Value Name"], entry["Value Type"]],
            item => new(item.Id.Value, [item.KeyName, item.ValueName, item.ValueType?.ToString()], item.Tags)),
        TypeLoader.Of(
            "URL",
            org => org.Indicators.Urls,
            [new("text", PlatformForm.Url)],
            entry => new UrlCreate { Text = entry["text"] },
            (org, entry) => org.Indicators.Urls[entry["text"]],
            item => new(item.Id.Value, [item.Text], item.Tags)),
    ];

    private static MemberRule Hash(string name) => new(name, PlatformForm.Hash) { IsRequired = false };
}
