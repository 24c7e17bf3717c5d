using System.Diagnostics;

namespace ThreatConnect.ContractTests.Associations;

/// <summary>A test of indicators at the other end, of every type.</summary>
public abstract class IndicatorAssociationTest(PlatformServer server) : AssociationTest(server)
{
    protected static Parent[] Associable { get; } = [Parent.Group, Parent.Indicator, Parent.Task];

    /// <summary>Lists, gets, associates and disassociates an indicator of a type.</summary>
    protected Task CallAsync(IndicatorAssociations links, string branch, string path)
    {
        var row = IndicatorRows.Of(branch);
        return branch switch
        {
            "addresses" => CallAsync(links.Addresses, IndicatorRows.Address, path, row),
            "asns" => CallAsync(links.Asns, IndicatorRows.Asn, path, row),
            "cidrBlocks" => CallAsync(links.CidrBlocks, IndicatorRows.Cidr, path, row),
            "emailAddresses" => CallAsync(links.EmailAddresses, IndicatorRows.EmailAddress, path, row),
            "emailSubjects" => CallAsync(links.EmailSubjects, IndicatorRows.EmailSubject, path, row),
            "files" => CallAsync(links.Files, IndicatorRows.File, path, row),
            "hashtags" => CallAsync(links.Hashtags, IndicatorRows.Hashtag, path, row),
            "hosts" => CallAsync(links.Hosts, IndicatorRows.Host, path, row),
            "mutexes" => CallAsync(links.Mutexes, IndicatorRows.Mutex, path, row),
            "registryKeys" => CallAsync(links.RegistryKeys, IndicatorRows.RegistryKey, path, row),
            "urls" => CallAsync(links.Urls, IndicatorRows.Url, path, row),
            "userAgents" => CallAsync(links.UserAgents, IndicatorRows.UserAgent, path, row),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Lists what only a victim has: it cannot be associated from there.</summary>
    protected Task ReadAsync(ReadOnlyIndicatorAssociations links, string branch, string path)
    {
        var row = IndicatorRows.Of(branch);
        return branch switch
        {
            "addresses" => ReadAsync(links.Addresses, IndicatorRows.Address, path, row),
            "asns" => ReadAsync(links.Asns, IndicatorRows.Asn, path, row),
            "cidrBlocks" => ReadAsync(links.CidrBlocks, IndicatorRows.Cidr, path, row),
            "emailAddresses" => ReadAsync(links.EmailAddresses, IndicatorRows.EmailAddress, path, row),
            "emailSubjects" => ReadAsync(links.EmailSubjects, IndicatorRows.EmailSubject, path, row),
            "files" => ReadAsync(links.Files, IndicatorRows.File, path, row),
            "hashtags" => ReadAsync(links.Hashtags, IndicatorRows.Hashtag, path, row),
            "hosts" => ReadAsync(links.Hosts, IndicatorRows.Host, path, row),
            "mutexes" => ReadAsync(links.Mutexes, IndicatorRows.Mutex, path, row),
            "registryKeys" => ReadAsync(links.RegistryKeys, IndicatorRows.RegistryKey, path, row),
            "urls" => ReadAsync(links.Urls, IndicatorRows.Url, path, row),
            "userAgents" => ReadAsync(links.UserAgents, IndicatorRows.UserAgent, path, row),
            _ => throw new UnreachableException(),
        };
    }

    protected IndicatorAssociations IndicatorsOf(Parent parent) => parent switch
    {
        Parent.Group => Org.Groups.Campaigns[416].Indicators,
        Parent.Indicator => Org.Indicators.Urls["http://example.com/a?b"].Indicators,
        Parent.Task => Org.Tasks[71].Indicators,
        _ => throw new UnreachableException(),
    };
}
