using ThreatConnect.Values;

namespace ThreatConnect.Hosting.Configuration;

// Values of the configuration as messages may show them: what could be a password is left out, and a log shows what they hold.
internal static class SafeText
{
    // The address without a user, a query and a fragment.
    public static string Of(Uri? address) => address switch
    {
        null => "not set",
        { IsAbsoluteUri: true } => Of(address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)),
        _ => Of(address.OriginalString),
    };

    // A text that may have been meant as an address, and cannot be taken apart: all before its last @ goes.
    public static string Of(string text) => Excerpt.OfOdd(text.LastIndexOf('@') is var at and >= 0 ? "…" + text[at..] : text);
}
