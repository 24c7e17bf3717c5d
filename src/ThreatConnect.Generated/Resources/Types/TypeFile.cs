using System.Buffers;
using System.Globalization;
using System.Text;
using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect.Resources;

// A file of types for the source generator: the response of the platform, as if it had one page.
internal sealed class TypeFile(string name, string key, Pageable<ReadOnlyMemory<byte>> items)
{
    public static IReadOnlyList<TypeFile> All(RawTypesClient raw, ListOptions? options, CancellationToken cancellationToken)
    {
        return
        [
            Create(
                "indicator-types",
                (page, token) => raw.ListIndicatorTypesAsync(page, includeAdditional: null, token),
                "indicatorType",
                "indicator"),
            Create(
                "attribute-types",
                (page, token) => raw.ListAttributeTypesAsync(page, filter: null, Includes.ValidationRule(true), token),
                "attributeType"),
            Create("association-types", raw.ListAssociationTypesAsync, "associationType"),
        ];

        TypeFile Create(
            string name,
            Func<PageQuery, CancellationToken, Task<RawResponse>> send,
            params string[] keys) => new(
                name + ".threatconnect.json",
                keys[0],
                PagedList.Create(send, new VerbatimReader(), keys, options, cancellationToken));
    }

    // Reads the whole list before anything is written.
    public async Task<ReadOnlyMemory<byte>> FetchAsync()
    {
        var all = await items.ToListAsync().ConfigureAwait(false);
        var text = new ArrayBufferWriter<byte>();
        Write(text, $"{{\"status\":\"Success\",\"data\":{{\"resultCount\":{all.Count.ToString(CultureInfo.InvariantCulture)},\"{key}\":[");
        for (var i = 0; i < all.Count; i++)
        {
            Write(text, i == 0 ? "\n" : ",\n");
            text.Write(all[i].Span);
        }

        Write(text, "\n]}}\n");
        return text.WrittenMemory;
    }

    // Replaces the file atomically, and returns its path; null if the file has the same content.
    public async Task<string?> ReplaceAsync(string folder, ReadOnlyMemory<byte> text, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, name);
        if (File.Exists(path))
        {
            var old = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
            if (text.Span.SequenceEqual(old))
            {
                return null;
            }
        }

        // In the same folder, so that it is moved and not copied; builds do not read files of this name.
        var draft = Path.Combine(folder, $".{name}.{Guid.NewGuid():N}.tmp");
        try
        {
            await File.WriteAllBytesAsync(draft, text, cancellationToken).ConfigureAwait(false);
            File.Move(draft, path, overwrite: true);
            return path;
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static void Write(ArrayBufferWriter<byte> text, string part) => Encoding.UTF8.GetBytes(part, text);
}
