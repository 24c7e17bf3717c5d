using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Emission;

// Begins a file of the consumer's, whose namespace may be any.
internal static class CustomFile
{
    // The usings are inside of the namespace, so that names of the library come before those of the namespaces around it.
    public static CodeWriter Begin(string @namespace) => new CodeWriter(@namespace).Member($"""
        #pragma warning disable CS0436 // Types that a project has from another one too: TCA008 says that once, and what to do.

        using global::{Namespaces.Library};
        using global::{Namespaces.Resources};
        using global::{Namespaces.Values};
        """);
}
