using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Emission;

/// <summary>Begins a file of the consumer's, whose namespace may be any.</summary>
internal static class CustomFile
{
    // Inside of the namespace, so that names of the library come before those of the namespaces around it.
    public static CodeWriter Begin(string @namespace) => new CodeWriter(@namespace)
        .Member($"using global::{Namespaces.Library};\nusing global::{Namespaces.Runtime};");
}
