using System.Buffers;
using System.Globalization;
using System.Text;

namespace ThreatConnect;

// A file of types, as the generator of the package reads it: the answer of the platform as if it had one page.
internal sealed class TypeFile(string name, string key, Pageable<ReadOnlyMemory<byte>> items)
{
    // Fetches the whole list; nothing is written before all of it is there.
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

    // Puts the text in the place of the file at once, unless the file has it already.
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

        // Beside it, so that it is moved and not copied, and of no name that a build would read.
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
