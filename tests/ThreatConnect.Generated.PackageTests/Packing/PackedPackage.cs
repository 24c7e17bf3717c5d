using System.IO.Compression;
using System.Xml.Linq;

namespace ThreatConnect.PackageTests.Packing;

// One package, opened.
// Id: Its id.
// Version: Its version.
// File: The package.
// Contents: The folder in which all that it holds is.
// Symbols: The folder in which all that its package of symbols holds is.
internal sealed record PackedPackage(string Id, string Version, string File, string Contents, string Symbols)
{
    // What it says of itself, by local name, as the order of namespaces is NuGet's own.
    public XElement Metadata => Specification.Root!.Elements().Single();

    private XDocument Specification => XDocument.Load(Path.Combine(Contents, $"{Id}.nuspec"));

    public static PackedPackage Open(string file, string folder)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var contents = Path.Combine(folder, name);
        var symbols = Path.Combine(folder, $"{name}.symbols");
        ZipFile.ExtractToDirectory(file, contents);
        ZipFile.ExtractToDirectory(Path.ChangeExtension(file, ".snupkg"), symbols);
        var id = Path.GetFileNameWithoutExtension(Directory.GetFiles(contents, "*.nuspec").Single());
        return new PackedPackage(id, name[(id.Length + 1)..], file, contents, symbols);
    }

    // The files in a folder of a package, less those of the package's format.
    public static IEnumerable<string> ListFiles(string folder) => Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
        .Where(file => !file.StartsWith("_rels/", StringComparison.Ordinal) && !file.StartsWith("package/services/", StringComparison.Ordinal) && file != "[Content_Types].xml");

    public string? Say(string name) => Metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

    public IEnumerable<XElement> Elements(string name) => Metadata.Descendants().Where(element => element.Name.LocalName == name);
}
