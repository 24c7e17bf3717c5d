using System.Reflection;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests.Readme;

// Reads the examples from the XML documentation files beside the assemblies of the packages.
internal static class DocumentationExample
{
    public static IReadOnlyList<ReadmeExample> All { get; } =
    [
        .. Read(typeof(ThreatConnectClient).Assembly),
        .. Read(typeof(ThreatConnectSimulator).Assembly, "ThreatConnect.Testing"),
        .. Read(typeof(ThreatConnectServiceCollectionExtensions).Assembly, "Microsoft.Extensions.DependencyInjection", "ThreatConnect.Hosting"),
    ];

    // The examples of a member leave out the namespaces of its package.
    private static IEnumerable<ReadmeExample> Read(Assembly assembly, params string[] namespaces) =>
        from member in XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
        from example in member.Elements("example").Select((element, index) => (Code: element.Element("code")!.Value, Index: index))
        let name = member.Attribute("name")!.Value
        let code = Unindent(example.Code)
        let usings = namespaces.Select(item => $"using {item};\n").Where(line => !code.Contains(line, StringComparison.Ordinal))
        select new ReadmeExample(example.Index == 0 ? name : $"{name} {example.Index + 1}", string.Concat(usings) + code);

    // The compiler indents what it copies.
    private static string Unindent(string code)
    {
        var lines = code.Trim('\r', '\n').TrimEnd().Split('\n');
        var indent = lines.Where(line => !string.IsNullOrWhiteSpace(line)).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length >= indent ? line[indent..] : string.Empty));
    }
}
