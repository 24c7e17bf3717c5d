using Microsoft.Extensions.Configuration;
using ThreatConnect.Hosting.Registration;

namespace ThreatConnect.Hosting.Validation;

// Names the source of an option in error messages: its path in the configuration if it is set there, or else its property.
internal sealed class OptionSources(Instance instance)
{
    public string Of(string option)
    {
        var path = PathOf(instance.Sections.LastOrDefault(section => section[option] is { Length: > 0 }), option)
            ?? $"{nameof(ThreatConnectOptions)}.{option}{(instance.Sections is [.., var last] ? $" ({PathOf(last, option)})" : "")}";
        return instance.IsNamed ? $"{path} of \"{instance.Name}\"" : path;
    }

    private static string? PathOf(IConfiguration? section, string option) => section switch
    {
        null => null,
        IConfigurationSection named => $"{named.Path}{ConfigurationPath.KeyDelimiter}{option}",
        _ => option,
    };
}
