using System.Runtime.InteropServices;

namespace ThreatConnect;

// Its other part has a field too, and no order between the two is promised.
[StructLayout(LayoutKind.Auto)]
public readonly partial struct CustomAssociation
{
    private readonly string? _name;

    /// <summary>Makes an association of an instance's own, for batches too, which have its name where paths have its branch.</summary>
    /// <param name="branch">Its branch in paths, such as <c>hostToBadge</c>.</param>
    /// <param name="name">Its name, such as <c>Host to Badge</c>.</param>
    /// <exception cref="ArgumentException">The branch or the name is empty.</exception>
    public CustomAssociation(string branch, string name)
        : this(branch)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _name = name;
    }

    // The name in batches; the branch where no name is known.
    internal string Name => _name ?? ToString() switch
    {
        "addressToUserAgent" => "Address to User Agent",
        "asnToAddress" => "ASN to Address",
        "asnToCidr" => "ASN to CIDR",
        "cidrToAddress" => "CIDR to Address",
        "dnsPtrRecord" => "DNS PTR Record",
        "domainRegistrant" => "Domain Registrant Email",
        "fileDownload" => "File Download",
        "urlHost" => "URL Host",
        var branch => branch,
    };
}
