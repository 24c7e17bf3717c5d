namespace ThreatConnect.EndToEndTests.HardValues;

// The 12 types of indicators.
internal static class IndicatorProbes
{
    public static IReadOnlyList<IIndicatorProbe> All { get; } =
    [
        new IndicatorProbe<Address, AddressUpdate>("Address", "addresses")
        {
            Create = (org, value) => org.Indicators.Addresses.CreateAsync(new() { Ip = value[0] }),
            At = (org, value) => org.Indicators.Addresses[value[0]],
            List = (org, summary) => org.Indicators.Addresses.ListAsync(f => f.Summary == summary),
            ListTagged = (org, tag) => org.Tags[tag].Indicators.Addresses.ListAsync(),
            Read = item => item.Ip,
        },
        new IndicatorProbe<EmailAddress, EmailAddressUpdate>("EmailAddress", "emailAddresses")
        {
            Create = (org, value) => org.Indicators.EmailAddresses.CreateAsync(new() { Address = value[0] }),
            At = (org, value) => org.Indicators.EmailAddresses[value[0]],
            List = (org, summary) => org.Indicators.EmailAddresses.ListAsync(f => f.Summary == summary),
            ListTagged = (org, tag) => org.Tags[tag].Indicators.EmailAddresses.ListAsync(),
            Read = item => item.Address,
        },
        new IndicatorProbe<FileEntity, FileUpdate>("File", "files")
        {
            Create = (org, value) => org.Indicators.Files.CreateAsync(HashOf(value[0])),
            At = (org, value) => org.Indicators.Files[value[0]],
            List = (org, summary) => org.Indicators.Files.ListAsync(f => f.Summary == summary),
            ListTagged = (org, tag) => org.Tags[tag].Indicators.Files.ListAsync(),
            Read = item => item.Md5 ?? item.Sha1 ?? item.Sha256,
        },
        new IndicatorProbe<HostEntity, HostUpdate>("Host", "hosts")
        {
            Create = (org, value) => org.Indicators.Hosts.CreateAsync(new() { HostName = value[0] }),
            At = (org, value) => org.Indicators.Hosts[value[0]],
            List = (org, summary) => org.Indicators.Hosts.ListAsync(f => f.Summary == summary),
            ListTagged = (org, tag) => org.Tags[tag].Indicators.Hosts.ListAsync(),
            Read = item => item.HostName,
        },
        new IndicatorProbe<Url, UrlUpdate>("URL", "urls")
        {
            Create = (org, value) => org.Indicators.Urls.CreateAsync(new() { Text = value[0] }),
            At = (org, value) => org.Indicators.Urls[value[0]],
            List = (org, summary) => org.Indicators.Urls.ListAsync(f => f.Summary == summary),
            ListTagged = (org, tag) => org.Tags[tag].Indicators.Urls.ListAsync(),
            Read = item => item.Text,
        },
        new IndicatorProbe<Asn, AsnUpdate>("ASN", "asns")
        {
            Create = (org, value) => org.Indicators.Asns.CreateAsync(new() { AsNumber = value[0] }),
            At = (org, value) => org.Indicators.Asns[value[0]],
            List = (org, summary) => org.Indicators.Asns.ListAsync(f => f.Summary == summary),
            ListTagged = (org, tag) => org.Tags[tag].Indicators.Asns.ListAsync(),
            Read = item => item.AsNumber,
        },
        new IndicatorProbe<Cidr, CidrUpdate>("CIDR", "cidrBlocks")
        {
            Create = (org, value) => org.Indicators.CidrBlocks.CreateAsync(new() { Block = value[0] }),
            At = (org, value) => org.Indicators.CidrBlocks[value[0]],
            List = (org, summary) => org.Indicators.CidrBlocks.ListAsync(f => f.Summary == summary),
            ListTagged = (org, tag) => org.Tags[tag].Indicators.CidrBlocks.ListAsync(),
            Read = item => item.Block,
        },
        new IndicatorProbe<MutexEntity, MutexUpdate>("Mutex", "mutexes")
        {
            Create = (org, value) => org.Indicators.Mutexes.CreateAsync(new() { Name = value[0] }),
            At = (org, value) => org.Indicators.Mutexes[value[0]],
            List = (org, summary) => org.Indicators.Mutexes.ListAsync(f => f.Summary == summary),
            ListTagged = (org, tag) => org.Tags[tag].Indicators.Mutexes.ListAsync(),
            Read = item => item.Name,
        },
        new IndicatorProbe<RegistryKey, RegistryKeyUpdate>("Registry Key", "registryKeys")
        {
            Create = (org, value) => org.Indicators.RegistryKeys.CreateAsync(new() { KeyName = value[0], ValueName = value[1], ValueType = value[2] }),
            At = (org, value) => org.Indicators.RegistryKeys[value[0], value[1], value[2]],
            List = (org, summary) => org.Indicators.RegistryKeys.ListAsync(f => f.Summary == KeyOf(summary)),
            ListTagged = (org, tag) => org.Tags[tag].Indicators.RegistryKeys.ListAsync(),
            Read = item => $"{item.KeyName} : {item.ValueName} : {item.ValueType}",
        },
        new IndicatorProbe<UserAgent, UserAgentUpdate>("User Agent", "userAgents")
        {
            Create = (org, value) => org.Indicators.UserAgents.CreateAsync(new() { Text = value[0] }),
            At = (org, value) => org.Indicators.UserAgents[value[0]],
            List = (org, summary) => org.Indicators.UserAgents.ListAsync(f => f.Summary == summary),
            ListTagged = (org, tag) => org.Tags[tag].Indicators.UserAgents.ListAsync(),
            Read = item => item.Text,
        },
        new IndicatorProbe<Hashtag, HashtagUpdate>("Hashtag", "hashtags")
        {
            Create = (org, value) => org.Indicators.Hashtags.CreateAsync(new() { Value = value[0] }),
            At = (org, value) => org.Indicators.Hashtags[value[0]],
            List = (org, summary) => org.Indicators.Hashtags.ListAsync(f => f.Summary == summary),
            ListTagged = (org, tag) => org.Tags[tag].Indicators.Hashtags.ListAsync(),
            Read = item => item.Value,
        },
        new IndicatorProbe<EmailSubject, EmailSubjectUpdate>("Email Subject", "emailSubjects")
        {
            Create = (org, value) => org.Indicators.EmailSubjects.CreateAsync(new() { Subject = value[0] }),
            At = (org, value) => org.Indicators.EmailSubjects[value[0]],
            List = (org, summary) => org.Indicators.EmailSubjects.ListAsync(f => f.Summary == summary),
            ListTagged = (org, tag) => org.Tags[tag].Indicators.EmailSubjects.ListAsync(),
            Read = item => item.Subject,
        },
    ];

    public static IIndicatorProbe Of(HardValue value) => All.Single(probe => probe.Type == value.Type);

    private static RegistryKeyValue KeyOf(string summary)
    {
        var values = summary.Split(" : ");
        return new RegistryKeyValue(string.Join(" : ", values[..^2]), values[^2], values[^1]);
    }

    private static FileCreate HashOf(string hash) => hash.Length switch
    {
        40 => new() { Sha1 = hash },
        64 => new() { Sha256 = hash },
        _ => new() { Md5 = hash },
    };
}
