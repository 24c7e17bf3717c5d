using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace ThreatConnect.Hosting.Registration;

// One registered instance of the platform: the unnamed one, or one with a name.
internal sealed class Instance(string name)
{
    private readonly List<IConfiguration> _sections = [];

    // The name of its options, and the key of its client; empty for the unnamed one.
    public string Name => name;

    public bool IsNamed => name != Options.DefaultName;

    // The name of its handlers and the category of its logs, which nobody else is likely to use.
    public string FullName => IsNamed ? $"{typeof(ThreatConnectClient).FullName}.{name}" : typeof(ThreatConnectClient).FullName!;

    // Where its options are read from, in the order of registration.
    public IReadOnlyList<IConfiguration> Sections => _sections;

    public void Add(IConfiguration section) => _sections.Add(section);
}
