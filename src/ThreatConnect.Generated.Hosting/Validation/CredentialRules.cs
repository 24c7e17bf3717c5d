namespace ThreatConnect.Hosting.Validation;

// Requires exactly one credential that a header can carry. Messages never show its value.
internal static class CredentialRules
{
    private const string Choice =
        $"Set exactly one of {nameof(ThreatConnectOptions.AccessId)} with {nameof(ThreatConnectOptions.SecretKey)}, "
        + $"{nameof(ThreatConnectOptions.ApiToken)}, "
        + $"or a credential by {nameof(ThreatConnectOptions.UseCredential)}.";

    public static IEnumerable<OptionError> Check(ThreatConnectOptions options)
    {
        string[] given = [.. Given(options)];
        if (given.Length != 1)
        {
            yield return new(
                "Credential",
                $"{(given.Length == 0 ? "there is none" : $"there are {given.Length}, by {string.Join(" and ", given)}")}. {Choice}");
        }

        if (IsSet(options.AccessId) && !IsSet(options.SecretKey))
        {
            yield return new(nameof(options.SecretKey), $"it is not set, but {nameof(options.AccessId)} is. They go together.");
        }
        else if (IsSet(options.SecretKey) && !IsSet(options.AccessId))
        {
            yield return new(nameof(options.AccessId), $"it is not set, but {nameof(options.SecretKey)} is. They go together.");
        }
        else if (IsSet(options.AccessId)
            && ClientRules.FindError(() => _ = new HmacKey(options.AccessId!, options.SecretKey!)) is { } keyError)
        {
            yield return new(nameof(options.AccessId), $"(not shown) {keyError}");
        }

        if (IsSet(options.ApiToken) && ClientRules.FindError(() => _ = new ApiTokenCredential(options.ApiToken!)) is { } tokenError)
        {
            yield return new(nameof(options.ApiToken), $"(not shown) {tokenError}");
        }
    }

    private static IEnumerable<string> Given(ThreatConnectOptions options)
    {
        if (IsSet(options.AccessId) || IsSet(options.SecretKey))
        {
            yield return $"{nameof(options.AccessId)} with {nameof(options.SecretKey)}";
        }

        if (IsSet(options.ApiToken))
        {
            yield return nameof(options.ApiToken);
        }

        if (options.CredentialFactory is not null)
        {
            yield return nameof(options.UseCredential);
        }
    }

    private static bool IsSet(string? value) => !string.IsNullOrEmpty(value);
}
