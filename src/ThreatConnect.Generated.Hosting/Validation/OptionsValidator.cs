using Microsoft.Extensions.Options;
using ThreatConnect.Hosting.Configuration;
using ThreatConnect.Hosting.Registration;

namespace ThreatConnect.Hosting.Validation;

// Judges the options of one instance, and tells all that is wrong at once.
internal sealed class OptionsValidator(Instance instance) : IValidateOptions<ThreatConnectOptions>
{
    public ValidateOptionsResult Validate(string? name, ThreatConnectOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (name != instance.Name)
        {
            return ValidateOptionsResult.Skip;
        }

        // The exception joins them by semicolons.
        string[] failures = [.. Failures(options).Select(static failure => failure.TrimEnd('.'))];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private IEnumerable<string> Failures(ThreatConnectOptions options)
    {
        var places = new OptionPlaces(instance);
        return instance.Sections.SelectMany(SectionReader.Faults)
            .Concat(OptionRules.Check(options).Where(IsReadable).Select(failure => $"{places.Of(failure.Option)}: {failure.Reason}"));
    }

    // What cannot be read was left out, and is told already.
    private bool IsReadable(OptionFailure failure) => !instance.Sections.Any(section => SectionReader.IsUnreadable(section, failure.Option));
}
