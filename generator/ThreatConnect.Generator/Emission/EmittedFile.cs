using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Emission;

// A file that is added to the compilation.
internal sealed record EmittedFile(string HintName, string Code);

internal static class Namespaces
{
    public const string Library = "ThreatConnect";

    // These are public for emitted code, and hidden from the editor of users.
    public const string Resources = "ThreatConnect.Resources";
    public const string Values = "ThreatConnect.Values";
}

// Begins a file in the namespace of a consumer, which may be any.
internal static class CustomFile
{
    // The usings are inside the namespace, so that names of the library come before those of the namespaces around it.
    public static CodeWriter Begin(string @namespace) => new CodeWriter(@namespace).Member($"""
        #pragma warning disable CS0436 // Types that another project has too: TCA008 reports them once and says what to do.

        using global::{Namespaces.Library};
        using global::{Namespaces.Resources};
        using global::{Namespaces.Values};
        """);
}
