using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ThreatConnect.Resources;

// Short hashes by which a cursor recognizes what was returned already.
internal static class ChangeHash
{
    // The same indicator has another hash after a further change of what the time of its last modification stands for, also within a
    // second.
    public static ulong Of(Indicator indicator) => OfText(string.Create(
        CultureInfo.InvariantCulture,
        $"{indicator.Id.Value}\n{indicator.Type}\n{indicator.Summary}\n{indicator.DateAdded:O}\n{indicator.LastModified:O}\n"
        + $"{indicator.Rating}\n{indicator.Confidence}\n{indicator.Active}"));

    // A deletion has no id and no time. An indicator that is created again has another date.
    public static ulong Of(DeletedIndicator indicator) => OfText(string.Create(
        CultureInfo.InvariantCulture, $"{indicator.OwnerName}\n{indicator.Type}\n{indicator.Summary}\n{indicator.DateAdded:O}"));

    // The value of an indicator, by which a deletion and an indicator that was created again are compared. A file has several hashes in
    // some lists and the first of them in others.
    public static ulong OfValue(IndicatorType? type, string? summary) => OfText(
        $"{type}\n{(type == IndicatorType.File ? summary?.Split(" : ")[0] : summary)}".ToUpperInvariant());

    public static ulong OfOwner(string? name) => OfText(name ?? string.Empty);

    private static ulong OfText(string text) =>
        BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
