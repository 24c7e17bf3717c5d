using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace ThreatConnect.Resources;

// A time from which on a list of changes is read, in seconds since 1970 as the API has no smaller unit, and the hashes of those at or after
// it that were returned already.
internal sealed class ChangePosition(long since, IReadOnlyList<ulong> returned)
{
    private static readonly long s_latest = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    public long Since => since;

    public DateTimeOffset Time => DateTimeOffset.FromUnixTimeSeconds(since);

    public IReadOnlyList<ulong> Returned => returned;

    public static bool TryParse(string since, string returned, [NotNullWhen(true)] out ChangePosition? position)
    {
        position = null;
        if (!long.TryParse(since, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            || seconds > s_latest
            || !Base64Url.IsValid(returned, out var length)
            || length % sizeof(ulong) != 0)
        {
            return false;
        }

        var bytes = Base64Url.DecodeFromUtf8(Encoding.ASCII.GetBytes(returned));
        position = new ChangePosition(seconds, MemoryMarshal.Cast<byte, ulong>(bytes).ToArray());
        return true;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{since}.{Base64Url.EncodeToString(MemoryMarshal.AsBytes<ulong>(returned.ToArray()))}");
}
