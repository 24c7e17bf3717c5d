using System.Runtime.InteropServices;

namespace ThreatConnect;

// The generated part has a field too, and the order of fields in partial structures is undefined.
[StructLayout(LayoutKind.Auto)]
public readonly partial struct CustomAssociation
{
    private readonly string? _name;

    /// <summary>
    /// Initializes a new instance of the <see cref="CustomAssociation"/> structure for an association type of an instance. Paths contain
    /// its branch, batches contain its name.
    /// </summary>
    /// <param name="branch">The branch in paths, such as <c>hostToBadge</c>.</param>
    /// <param name="name">The name, such as <c>Host to Badge</c>.</param>
    /// <exception cref="ArgumentException">The branch or the name is empty.</exception>
    public CustomAssociation(string branch, string name)
        : this(branch)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _name = name;
    }

    // The name in batches; the branch if the name is unknown.
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
