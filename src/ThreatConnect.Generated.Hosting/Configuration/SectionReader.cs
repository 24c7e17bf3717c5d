using Microsoft.Extensions.Configuration;

namespace ThreatConnect.Hosting.Configuration;

// Reads options out of a section. What cannot be read is left out here and told by Faults, so that all faults are told at once and none is
// silent.
internal static class SectionReader
{
    // Sets the options that the section holds; an empty value counts as none.
    public static void Read(IConfiguration section, ThreatConnectOptions options)
    {
        var readable = section.GetChildren()
            .Where(child => !string.IsNullOrEmpty(child.Value) && OptionKeys.All.TryGetValue(child.Key, out var key) && key.CanRead(child.Value))
            .Select(child => KeyValuePair.Create(child.Key, child.Value));
        new ConfigurationBuilder().AddInMemoryCollection(readable).Build().Bind(options);
    }

    // What is wrong with the section: keys that are no options, and values of the wrong kind.
    public static IEnumerable<string> Faults(IConfiguration section)
    {
        // The root holds everybody's keys, so that none of them can be called wrong.
        if (section is not IConfigurationSection named)
        {
            return section.GetChildren().Where(child => OptionKeys.All.ContainsKey(child.Key)).Select(Fault).OfType<string>();
        }

        return named.Exists()
            ? named.GetChildren().Select(Fault).OfType<string>()
            : [$"{named.Path}: the configuration has no such section, or it is empty."];
    }

    // Whether the section holds an option in a form that cannot be read.
    public static bool IsUnreadable(IConfiguration section, string option) =>
        section[option] is { Length: > 0 } text && OptionKeys.All.TryGetValue(option, out var key) && !key.CanRead(text);

    private static string? Fault(IConfigurationSection child)
    {
        if (!OptionKeys.All.TryGetValue(child.Key, out var key))
        {
            return $"{child.Path}: there is no such option. The options are {string.Join(", ", OptionKeys.All.Keys)}.";
        }

        if (child.Value is null && child.GetChildren().Any())
        {
            return $"{child.Path}: a section stands where {key.Kind} is due.";
        }

        return string.IsNullOrEmpty(child.Value) || key.CanRead(child.Value) ? null : $"{child.Path}: \"{SafeText.Of(child.Value)}\" is not {key.Kind}.";
    }
}
