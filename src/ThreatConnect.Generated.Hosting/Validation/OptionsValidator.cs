using Microsoft.Extensions.Options;
using ThreatConnect.Hosting.Configuration;
using ThreatConnect.Hosting.Registration;

namespace ThreatConnect.Hosting.Validation;

// Validates the options of one instance and reports all errors at once.
internal sealed class OptionsValidator(Instance instance) : IValidateOptions<ThreatConnectOptions>
{
    public ValidateOptionsResult Validate(string? name, ThreatConnectOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (name != instance.Name)
        {
            return ValidateOptionsResult.Skip;
        }

        // The exception joins the messages by semicolons.
        string[] failures = [.. FindErrors(options).Select(static error => error.TrimEnd('.'))];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private IEnumerable<string> FindErrors(ThreatConnectOptions options)
    {
        var sources = new OptionSources(instance);
        return instance.Sections.SelectMany(SectionReader.FindErrors)
            .Concat(OptionRules.Check(options).Where(IsReadable).Select(error => $"{sources.Of(error.Option)}: {error.Reason}"));
    }

    // A value that cannot be read is reported by the section reader.
    private bool IsReadable(OptionError error) => !instance.Sections.Any(section => SectionReader.IsUnreadable(section, error.Option));
}
