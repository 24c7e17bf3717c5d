namespace ThreatConnect.Hosting.Validation;

// Exactly one credential, and one that a header can carry. No value of it is ever shown.
internal static class CredentialRules
{
    private const string Choice =
        $"Set exactly one of {nameof(ThreatConnectOptions.AccessId)} with {nameof(ThreatConnectOptions.SecretKey)}, {nameof(ThreatConnectOptions.ApiToken)}, or a credential by {nameof(ThreatConnectOptions.UseCredential)}.";

    public static IEnumerable<OptionFailure> Check(ThreatConnectOptions options)
    {
        string[] given = [.. Given(options)];
        if (given.Length != 1)
        {
            yield return new("Credential", $"{(given.Length == 0 ? "there is none" : $"there are {given.Length}, by {string.Join(" and ", given)}")}. {Choice}");
        }

        if (IsSet(options.AccessId) && !IsSet(options.SecretKey))
        {
            yield return new(nameof(options.SecretKey), $"it is not set, but {nameof(options.AccessId)} is. They go together.");
        }
        else if (IsSet(options.SecretKey) && !IsSet(options.AccessId))
        {
            yield return new(nameof(options.AccessId), $"it is not set, but {nameof(options.SecretKey)} is. They go together.");
        }
        else if (IsSet(options.AccessId) && ClientRules.Refusal(() => _ = new HmacKey(options.AccessId!, options.SecretKey!)) is { } refusedKey)
        {
            yield return new(nameof(options.AccessId), $"(not shown) {refusedKey}");
        }

        if (IsSet(options.ApiToken) && ClientRules.Refusal(() => _ = new ApiTokenCredential(options.ApiToken!)) is { } refusedToken)
        {
            yield return new(nameof(options.ApiToken), $"(not shown) {refusedToken}");
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
