using System.Reflection;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests.Readme;

/// <summary>Reads the examples from the XML documentation files that lie beside the assemblies of the packages.</summary>
internal static class DocumentationExample
{
    public static IReadOnlyList<ReadmeExample> All { get; } =
    [
        .. Read(typeof(ThreatConnectClient).Assembly),
        .. Read(typeof(ThreatConnectSimulator).Assembly).Select(InTestKit),
        .. Read(typeof(ThreatConnectServiceCollectionExtensions).Assembly),
    ];

    private static IEnumerable<ReadmeExample> Read(Assembly assembly) =>
        from member in XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
        from example in member.Elements("example").Select((element, index) => (Code: element.Element("code")!.Value, Index: index))
        let name = member.Attribute("name")!.Value
        select new ReadmeExample(example.Index == 0 ? name : $"{name} {example.Index + 1}", Unindent(example.Code));

    // The pages of the other packages say which namespaces a program needs; a member is in its own.
    private static ReadmeExample InTestKit(ReadmeExample example) =>
        example.Code.Contains("using ThreatConnect.Testing;", StringComparison.Ordinal) ? example : example with { Code = "using ThreatConnect.Testing;\n\n" + example.Code };

    // The compiler indents what it copies.
    private static string Unindent(string code)
    {
        var lines = code.Trim('\r', '\n').TrimEnd().Split('\n');
        var indent = lines.Where(line => !string.IsNullOrWhiteSpace(line)).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length >= indent ? line[indent..] : string.Empty));
    }
}
