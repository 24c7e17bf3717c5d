using System.Globalization;

namespace ThreatConnect.Quickstart.Loading;

// The indicator types that can be loaded. A further type is a further row.
internal static class IndicatorLoaders
{
    public static IReadOnlyList<ITypeLoader> All { get; } =
    [
        TypeLoader.Of(
            "Address",
            org => org.Indicators.Addresses,
            [new("ip", PlatformForm.IpAddress)],
            entry => new AddressCreate { Ip = entry["ip"] },
            (org, entry) => org.Indicators.Addresses[entry["ip"]],
            item => new(item.Id.Value, [item.Ip], new(item.Attributes, item.Tags, item.SecurityLabels))),
        TypeLoader.Of(
            "File",
            org => org.Indicators.Files,
            [Hash("md5"), Hash("sha1"), Hash("sha256"), new("size", PlatformForm.AsIs) { IsRequired = false, IsKey = false }],
            entry => new FileCreate
            {
                Md5 = entry.Text("md5"),
                Sha1 = entry.Text("sha1"),
                Sha256 = entry.Text("sha256"),
                Size = entry.Number("size")
            },
            (org, entry) => org.Indicators.Files[entry.Text("sha256") ?? entry.Text("sha1") ?? entry["md5"]],
            item => new(
                item.Id.Value,
                [item.Md5, item.Sha1, item.Sha256, item.Size?.ToString(CultureInfo.InvariantCulture)],
                new(item.Attributes, item.Tags, item.SecurityLabels))),
        TypeLoader.Of(
            "Registry Key",
            org => org.Indicators.RegistryKeys,
            [new("Key Name", PlatformForm.RegistryKey), new("Value Name", PlatformForm.AsIs), new("Value Type", PlatformForm.AsIs)],
            entry => new RegistryKeyCreate
            {
                KeyName = entry["Key Name"],
                ValueName = entry["Value Name"],
                ValueType = entry["Value Type"]
            },
            (org, entry) => org.Indicators.RegistryKeys[entry["Key Name"], entry["Value Name"], entry["Value Type"]],
            item => new(
                item.Id.Value,
                [item.KeyName, item.ValueName, item.ValueType?.ToString()],
                new(item.Attributes, item.Tags, item.SecurityLabels))),
        TypeLoader.Of(
            "URL",
            org => org.Indicators.Urls,
            [new("text", PlatformForm.Url)],
            entry => new UrlCreate { Text = entry["text"] },
            (org, entry) => org.Indicators.Urls[entry["text"]],
            item => new(item.Id.Value, [item.Text], new(item.Attributes, item.Tags, item.SecurityLabels))),
        TypeLoader.Of(
            "ASN",
            org => org.Indicators.Asns,
            [new("AS Number", PlatformForm.Asn)],
            entry => new AsnCreate { AsNumber = entry["AS Number"] },
            (org, entry) => org.Indicators.Asns[entry["AS Number"]],
            item => new(item.Id.Value, [item.AsNumber], new(item.Attributes, item.Tags, item.SecurityLabels))),
        TypeLoader.Of(
            "CIDR",
            org => org.Indicators.CidrBlocks,
            [new("Block", PlatformForm.Cidr)],
            entry => new CidrCreate { Block = entry["Block"] },
            (org, entry) => org.Indicators.CidrBlocks[entry["Block"]],
            item => new(item.Id.Value, [item.Block], new(item.Attributes, item.Tags, item.SecurityLabels))),
        TypeLoader.Of(
            "Email Subject",
            org => org.Indicators.EmailSubjects,
            [new("Subject", PlatformForm.AsIs)],
            entry => new EmailSubjectCreate { Subject = entry["Subject"] },
            (org, entry) => org.Indicators.EmailSubjects[entry["Subject"]],
            item => new(item.Id.Value, [item.Subject], new(item.Attributes, item.Tags, item.SecurityLabels))),
        TypeLoader.Of(
            "EmailAddress",
            org => org.Indicators.EmailAddresses,
            [new("address", PlatformForm.AsIs)],
            entry => new EmailAddressCreate { Address = entry["address"] },
            (org, entry) => org.Indicators.EmailAddresses[entry["address"]],
            item => new(item.Id.Value, [item.Address], new(item.Attributes, item.Tags, item.SecurityLabels))),
        TypeLoader.Of(
            "Hashtag",
            org => org.Indicators.Hashtags,
            [new("Hashtag", PlatformForm.AsIs)],
            entry => new HashtagCreate { Value = entry["Hashtag"] },
            (org, entry) => org.Indicators.Hashtags[entry["Hashtag"]],
            item => new(item.Id.Value, [item.Value], new(item.Attributes, item.Tags, item.SecurityLabels))),
        TypeLoader.Of(
            "Host",
            org => org.Indicators.Hosts,
            [new("hostName", PlatformForm.Host)],
            entry => new HostCreate { HostName = entry["hostName"] },
            (org, entry) => org.Indicators.Hosts[entry["hostName"]],
            item => new(item.Id.Value, [item.HostName], new(item.Attributes, item.Tags, item.SecurityLabels))),
        TypeLoader.Of(
            "Mutex",
            org => org.Indicators.Mutexes,
            [new("Mutex", PlatformForm.AsIs)],
            entry => new MutexCreate { Name = entry["Mutex"] },
            (org, entry) => org.Indicators.Mutexes[entry["Mutex"]],
            item => new(item.Id.Value, [item.Name], new(item.Attributes, item.Tags, item.SecurityLabels))),
        TypeLoader.Of(
            "User Agent",
            org => org.Indicators.UserAgents,
            [new("User Agent String", PlatformForm.AsIs)],
            entry => new UserAgentCreate { Text = entry["User Agent String"] },
            (org, entry) => org.Indicators.UserAgents[entry["User Agent String"]],
            item => new(item.Id.Value, [item.Text], new(item.Attributes, item.Tags, item.SecurityLabels))),
    ];

    private static MemberRule Hash(string name) => new(name, PlatformForm.Hash) { IsRequired = false };
}
