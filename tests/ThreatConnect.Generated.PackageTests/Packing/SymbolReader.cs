using System.Reflection.Metadata;
using System.Text;

namespace ThreatConnect.PackageTests.Packing;

// Reads what a portable PDB says of the sources.
internal static class SymbolReader
{
    private static readonly Guid s_sourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    private static readonly Guid s_embeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    // The map from sources to addresses, in JSON; null when there is none.
    public static string? ReadSourceLink(string file) => Read(file, reader => reader.CustomDebugInformation
        .Select(reader.GetCustomDebugInformation)
        .Where(information => reader.GetGuid(information.Kind) == s_sourceLink)
        .Select(information => Encoding.UTF8.GetString(reader.GetBlobBytes(information.Value)))
        .SingleOrDefault());

    // The sources, each with whether its text is inside.
    public static IReadOnlyList<(string Name, bool IsEmbedded)> ReadDocuments(string file) => Read(file, reader => reader.Documents
        .Select(handle => (reader.GetString(reader.GetDocument(handle).Name), IsEmbedded(reader, handle)))
        .ToList());

    private static bool IsEmbedded(MetadataReader reader, DocumentHandle document) =>
        reader.GetCustomDebugInformation(document).Any(handle => reader.GetGuid(reader.GetCustomDebugInformation(handle).Kind) == s_embeddedSource);

    private static T Read<T>(string file, Func<MetadataReader, T> read)
    {
        using var stream = File.OpenRead(file);
        using var provider = MetadataReaderProvider.FromPortablePdbStream(stream);
        return read(provider.GetMetadataReader());
    }
}
