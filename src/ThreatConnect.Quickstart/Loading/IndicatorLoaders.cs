using System.Globalization;

namespace ThreatConnect.Quickstart.Loading;

// The indicator types that can be loaded. A further type is a further row.
internal static class IndicatorLoaders
{
    public static IReadOnlyList<ITypeLoader> All { get; } =
    [
        TypeLoader.OfIndicators(
            "Address",
            org => org.Indicators.Addresses,
            [new("ip", PlatformForm.IpAddress)],
            entry => new AddressCreate { Ip = entry["ip"] },
            (org, entry) => org.Indicators.Addresses[entry["ip"]],
            item => [item.Ip]),
        TypeLoader.OfIndicators(
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
            item => [item.Md5, item.Sha1, item.Sha256, item.Size?.ToString(CultureInfo.InvariantCulture)]),
        TypeLoader.OfIndicators(
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
            item => [item.KeyName, item.ValueName, item.ValueType?.ToString()]),
        TypeLoader.OfIndicators(
            "URL",
            org => org.Indicators.Urls,
            [new("text", PlatformForm.Url)],
            entry => new UrlCreate { Text = entry["text"] },
            (org, entry) => org.Indicators.Urls[entry["text"]],
            item => [item.Text]),
        TypeLoader.OfIndicators(
            "ASN",
            org => org.Indicators.Asns,
            [new("AS Number", PlatformForm.Asn)],
            entry => new AsnCreate { AsNumber = entry["AS Number"] },
            (org, entry) => org.Indicators.Asns[entry["AS Number"]],
            item => [item.AsNumber]),
        TypeLoader.OfIndicators(
            "CIDR",
            org => org.Indicators.CidrBlocks,
            [new("Block", PlatformForm.Cidr)],
            entry => new CidrCreate { Block = entry["Block"] },
            (org, entry) => org.Indicators.CidrBlocks[entry["Block"]],
            item => [item.Block]),
        TypeLoader.OfIndicators(
            "Email Subject",
            org => org.Indicators.EmailSubjects,
            [new("Subject", PlatformForm.AsIs)],
            entry => new EmailSubjectCreate { Subject = entry["Subject"] },
            (org, entry) => org.Indicators.EmailSubjects[entry["Subject"]],
            item => [item.Subject]),
        TypeLoader.OfIndicators(
            "EmailAddress",
            org => org.Indicators.EmailAddresses,
            [new("address", PlatformForm.AsIs)],
            entry => new EmailAddressCreate { Address = entry["address"] },
            (org, entry) => org.Indicators.EmailAddresses[entry["address"]],
            item => [item.Address]),
        TypeLoader.OfIndicators(
            "Hashtag",
            org => org.Indicators.Hashtags,
            [new("Hashtag", PlatformForm.AsIs)],
            entry => new HashtagCreate { Value = entry["Hashtag"] },
            (org, entry) => org.Indicators.Hashtags[entry["Hashtag"]],
            item => [item.Value]),
        TypeLoader.OfIndicators(
            "Host",
            org => org.Indicators.Hosts,
            [new("hostName", PlatformForm.Host)],
            entry => new HostCreate { HostName = entry["hostName"] },
            (org, entry) => org.Indicators.Hosts[entry["hostName"]],
            item => [item.HostName]),
        TypeLoader.OfIndicators(
            "Mutex",
            org => org.Indicators.Mutexes,
            [new("Mutex", PlatformForm.AsIs)],
            entry => new MutexCreate { Name = entry["Mutex"] },
            (org, entry) => org.Indicators.Mutexes[entry["Mutex"]],
            item => [item.Name]),
        TypeLoader.OfIndicators(
            "User Agent",
            org => org.Indicators.UserAgents,
            [new("User Agent String", PlatformForm.AsIs)],
            entry => new UserAgentCreate { Text = entry["User Agent String"] },
            (org, entry) => org.Indicators.UserAgents[entry["User Agent String"]],
            item => [item.Text]),
    ];

    private static MemberRule Hash(string name) => new(name, PlatformForm.Hash) { IsRequired = false };
}
