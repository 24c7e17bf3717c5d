using ThreatConnect.Quickstart.Output;

namespace ThreatConnect.Quickstart.Live;

// The instance that the environment names.
internal sealed class LiveSettings
{
    public const string UrlName = "THREATCONNECT_URL";

    public const string AccessIdName = "THREATCONNECT_ACCESS_ID";

    public const string SecretKeyName = "THREATCONNECT_SECRET_KEY";

    public const string TokenName = "THREATCONNECT_TOKEN";

    public const string OwnerName = "THREATCONNECT_OWNER";

    private LiveSettings(Uri address, ThreatConnectCredential credential, string? owner) =>
        (Address, Credential, Owner) = (address, credential, owner);

    public Uri Address { get; }

    public ThreatConnectCredential Credential { get; }

    // The owner to read; null for the caller's own organization.
    public string? Owner { get; }

    // Reads the variables; null when none is set.
    // variable: gives a variable by its name. One that is empty is not set.
    public static LiveSettings? Read(Func<string, string?> variable)
    {
        string? Value(string name) => variable(name) is { Length: > 0 } value ? value : null;
        var (url, owner) = (Value(UrlName), Value(OwnerName));
        var (accessId, secretKey, token) = (Value(AccessIdName), Value(SecretKeyName), Value(TokenName));
        return (url, accessId, secretKey, token) switch
        {
            (null, null, null, null) when owner is null => null,
            (null, _, _, _) => throw Missing(UrlName),
            (_, null, null, null) => throw new UsageException($"{AccessIdName} and {SecretKeyName} are missing, or {TokenName}."),
            (_, null, null, _) => new(AddressOf(url), Use(TokenName, () => new ApiTokenCredential(token)), owner),
            (_, _, _, not null) =>
                throw new UsageException(
                    $"{TokenName} is set beside {(accessId is null ? SecretKeyName : AccessIdName)}: only one of both can be used."),
            (_, null, _, _) => throw Missing(AccessIdName),
            (_, _, null, _) => throw Missing(SecretKeyName),
            _ => new(AddressOf(url), Use(AccessIdName, () => new HmacCredential(accessId, secretKey)), owner),
        };
    }

    // Makes something of a variable.
    public static T Use<T>(string name, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException exception)
        {
            throw new UsageException($"{name} cannot be used. {exception.Message}");
        }
    }

    private static UsageException Missing(string name) => new($"{name} is missing.");

    private static Uri AddressOf(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address)
        ? address
        : throw new UsageException($"{UrlName} is not an address such as https://app.threatconnect.com/api.");
}
