namespace ThreatConnect.Hosting;

/// <summary>Addresses as messages may show them: what could be a password is left out.</summary>
internal static class SafeText
{
    /// <summary>The address without a user; one that is not absolute cannot be taken apart, so all before its @ goes.</summary>
    public static string Of(Uri? address) => address switch
    {
        null => "not set",
        { IsAbsoluteUri: true } => address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped),
        _ => Of(address.OriginalString),
    };

    /// <summary>A text that should have been an address.</summary>
    public static string Of(string text) => text.LastIndexOf('@') is var at and >= 0 ? "…" + text[at..] : text;
}
