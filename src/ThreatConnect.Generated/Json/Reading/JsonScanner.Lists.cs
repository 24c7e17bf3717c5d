using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ThreatConnect.Json;

// Reads a value.
internal delegate T Reading<T>(ref JsonScanner json);

// The lists of a model. The platform sends an array, a single object, null or an empty text.
internal ref partial struct JsonScanner
{
    // Most lists have no more items than this.
    private const int Few = 8;

    // Null items are left out.
    public IReadOnlyList<T>? Objects<T>()
        where T : class, IModel<T> => List(ModelReading<T>.Read, skipsNull: true);

    // Null items are left out.
    public IReadOnlyList<string>? Texts() => List(static (ref json) => json.RequiredText(), skipsNull: true);

    public IReadOnlyList<JsonElement>? Elements() => List(static (ref json) => json.Element(), skipsNull: false);

    private T[]? List<T>(Reading<T> read, bool skipsNull)
    {
        switch (Next)
        {
            case (byte)'[':
                return Items(read, skipsNull);
            case (byte)'{':
                return [read(ref this)];
            case (byte)'n':
                SkipNull();
                return null;
            default:
                Skip();
                return [];
        }
    }

    private T[] Items<T>(Reading<T> read, bool skipsNull)
    {
        var few = default(FewItems<T>);
        List<T>? more = null;
        var count = 0;
        for (var hasItem = FirstItem(); hasItem; hasItem = NextItem())
        {
            if (skipsNull && SkipNull())
            {
                continue;
            }

            var item = read(ref this);
            if (count < Few)
            {
                few[count++] = item;
            }
            else
            {
                (more ??= []).Add(item);
            }
        }

        return more is null ? ((ReadOnlySpan<T>)few)[..count].ToArray() : [.. few, .. more];
    }

    // One delegate for each model, however many others contain lists of it.
    private static class ModelReading<T>
        where T : class, IModel<T>
    {
        public static readonly Reading<T> Read = static (ref json) => T.Read(ref json);
    }

    // The first items, until it is known how many there are.
    [InlineArray(Few)]
    private struct FewItems<T>
    {
        private T _first;
    }
}
