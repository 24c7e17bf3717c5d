using Microsoft.Extensions.Configuration;
using ThreatConnect.Hosting.Registration;

namespace ThreatConnect.Hosting.Validation;

// Where the value of an option comes from, in the words of whoever has to mend it.
internal sealed class OptionPlaces(Instance instance)
{
    // The path in the configuration, if it is set there; else the property.
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
