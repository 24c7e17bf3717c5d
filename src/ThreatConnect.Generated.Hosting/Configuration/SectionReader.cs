using Microsoft.Extensions.Configuration;

namespace ThreatConnect.Hosting.Configuration;

// Reads options from a section. Values that cannot be read are skipped here and listed by FindErrors, so that all errors are reported at
// once and none is silent.
internal static class SectionReader
{
    // An empty value counts as not set.
    public static void Read(IConfiguration section, ThreatConnectOptions options)
    {
        var readable = section.GetChildren()
            .Where(child => !string.IsNullOrEmpty(child.Value)
                && OptionKeys.All.TryGetValue(child.Key, out var format)
                && format.CanRead(child.Value))
            .Select(child => KeyValuePair.Create(child.Key, child.Value));
        new ConfigurationBuilder().AddInMemoryCollection(readable).Build().Bind(options);
    }

    public static IEnumerable<string> FindErrors(IConfiguration section)
    {
        // The root holds the keys of the whole application, so that an unknown one is not an error.
        if (section is not IConfigurationSection named)
        {
            return section.GetChildren().Where(child => OptionKeys.All.ContainsKey(child.Key)).Select(FindError).OfType<string>();
        }

        return named.Exists()
            ? named.GetChildren().Select(FindError).OfType<string>()
            : [$"{named.Path}: the configuration has no such section, or it is empty."];
    }

    public static bool IsUnreadable(IConfiguration section, string option) =>
        section[option] is { Length: > 0 } text && OptionKeys.All.TryGetValue(option, out var format) && !format.CanRead(text);

    private static string? FindError(IConfigurationSection child)
    {
        if (!OptionKeys.All.TryGetValue(child.Key, out var format))
        {
            return $"{child.Path}: there is no such option. The options are {string.Join(", ", OptionKeys.All.Keys)}.";
        }

        if (child.Value is null && child.GetChildren().Any())
        {
            return $"{child.Path}: the value is a section, and must be {format.Description}.";
        }

        return string.IsNullOrEmpty(child.Value) || format.CanRead(child.Value)
            ? null
            : $"{child.Path}: \"{SafeText.Of(child.Value)}\" is not {format.Description}.";
    }
}
