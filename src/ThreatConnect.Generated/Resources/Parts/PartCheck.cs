using ThreatConnect.Protocol;
using ThreatConnect.Values;

namespace ThreatConnect.Resources.Parts;

// Validates what addresses a part, as the request that adds it does: several parts are validated before the first one is sent.
internal static class PartCheck
{
    public const int LongestTag = 128;

    // parameter: the one of the caller that has the name.
    public static void Tag(string tag, string parameter)
    {
        PathSegment.Encode("The name of a tag", tag, parameter);
        if (tag.Length > LongestTag)
        {
            throw new ArgumentException(Excerpt.ExplainTooLong("The name of a tag", tag, LongestTag), parameter);
        }
    }

    public static void SecurityLabel(string label, string parameter) =>
        PathSegment.Encode("The name of a security label", label, parameter);
}
