using System.Diagnostics;

namespace ThreatConnect.ContractTests.Associations;

// A test of associated indicators of every type.
public abstract class IndicatorAssociationTest(PlatformServer server) : AssociationTest(server)
{
    protected static ItemType[] Associable { get; } = [ItemType.Group, ItemType.Indicator, ItemType.Task];

    // Lists, gets, associates and disassociates an indicator of a type.
    protected Task CallAsync(IndicatorAssociations associations, string branch, string path)
    {
        var row = IndicatorRows.Of(branch);
        return branch switch
        {
            "addresses" => CallAsync(associations.Addresses, IndicatorRows.Address, path, row),
            "asns" => CallAsync(associations.Asns, IndicatorRows.Asn, path, row),
            "cidrBlocks" => CallAsync(associations.CidrBlocks, IndicatorRows.Cidr, path, row),
            "emailAddresses" => CallAsync(associations.EmailAddresses, IndicatorRows.EmailAddress, path, row),
            "emailSubjects" => CallAsync(associations.EmailSubjects, IndicatorRows.EmailSubject, path, row),
            "files" => CallAsync(associations.Files, IndicatorRows.File, path, row),
            "hashtags" => CallAsync(associations.Hashtags, IndicatorRows.Hashtag, path, row),
            "hosts" => CallAsync(associations.Hosts, IndicatorRows.Host, path, row),
            "mutexes" => CallAsync(associations.Mutexes, IndicatorRows.Mutex, path, row),
            "registryKeys" => CallAsync(associations.RegistryKeys, IndicatorRows.RegistryKey, path, row),
            "urls" => CallAsync(associations.Urls, IndicatorRows.Url, path, row),
            "userAgents" => CallAsync(associations.UserAgents, IndicatorRows.UserAgent, path, row),
            _ => throw new UnreachableException(),
        };
    }

    // Lists the indicators of a victim, where none can be added.
    protected Task ReadAsync(ReadOnlyIndicatorAssociations associations, string branch, string path)
    {
        var row = IndicatorRows.Of(branch);
        return branch switch
        {
            "addresses" => ReadAsync(associations.Addresses, IndicatorRows.Address, path, row),
            "asns" => ReadAsync(associations.Asns, IndicatorRows.Asn, path, row),
            "cidrBlocks" => ReadAsync(associations.CidrBlocks, IndicatorRows.Cidr, path, row),
            "emailAddresses" => ReadAsync(associations.EmailAddresses, IndicatorRows.EmailAddress, path, row),
            "emailSubjects" => ReadAsync(associations.EmailSubjects, IndicatorRows.EmailSubject, path, row),
            "files" => ReadAsync(associations.Files, IndicatorRows.File, path, row),
            "hashtags" => ReadAsync(associations.Hashtags, IndicatorRows.Hashtag, path, row),
            "hosts" => ReadAsync(associations.Hosts, IndicatorRows.Host, path, row),
            "mutexes" => ReadAsync(associations.Mutexes, IndicatorRows.Mutex, path, row),
            "registryKeys" => ReadAsync(associations.RegistryKeys, IndicatorRows.RegistryKey, path, row),
            "urls" => ReadAsync(associations.Urls, IndicatorRows.Url, path, row),
            "userAgents" => ReadAsync(associations.UserAgents, IndicatorRows.UserAgent, path, row),
            _ => throw new UnreachableException(),
        };
    }

    protected IndicatorAssociations IndicatorsOf(ItemType itemType) => itemType switch
    {
        ItemType.Group => Org.Groups.Campaigns[416].Indicators,
        ItemType.Indicator => Org.Indicators.Urls["http://example.com/a?b"].Indicators,
        ItemType.Task => Org.Tasks[71].Indicators,
        _ => throw new UnreachableException(),
    };
}
