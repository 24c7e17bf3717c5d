using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace ThreatConnect.Hosting.Registration;

/// <summary>One registered instance of the platform: the unnamed one, or one with a name.</summary>
internal sealed class Instance(string name)
{
    private readonly List<IConfiguration> _sections = [];

    /// <summary>The name of its options, and the key of its client; empty for the unnamed one.</summary>
    public string Name => name;

    public bool IsNamed => name != Options.DefaultName;

    /// <summary>The name of its handlers and the category of its logs, which nobody else is likely to use.</summary>
    public string FullName => IsNamed ? $"{typeof(ThreatConnectClient).FullName}.{name}" : typeof(ThreatConnectClient).FullName!;

    /// <summary>Where its options are read from, in the order of registration.</summary>
    public IReadOnlyList<IConfiguration> Sections => _sections;

    public void Add(IConfiguration section) => _sections.Add(section);
}
