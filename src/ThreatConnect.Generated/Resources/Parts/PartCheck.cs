using ThreatConnect.Protocol;
using ThreatConnect.Values;

namespace ThreatConnect.Resources.Parts;

// Validates what addresses a part, as the request that adds it does: several parts are validated before the first one is sent.
internal static class PartCheck
{
    public const int LongestTag = 128;

    public static void Tag(string tag)
    {
        PathSegment.Encode("The name of a tag", tag);
        if (tag.Length > LongestTag)
        {
            throw new ArgumentException(Excerpt.ExplainTooLong("The name of a tag", tag, LongestTag), nameof(tag));
        }
    }

    public static void SecurityLabel(string label) => PathSegment.Encode("The name of a security label", label);
}
