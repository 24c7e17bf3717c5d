using ThreatConnect.Protocol;

namespace ThreatConnect.Tests.Properties;

public sealed class PathSegmentProperties
{
    [TextProperty]
    public void A_segment_decodes_once_to_the_same_text_or_is_refused(AnyText text)
    {
        var segment = Refused.OrResult(() => PathSegment.Encode("name", text.Value));

        if (text.Value is "" or "." or ".." || !Decoder.CanBeCarried(text.Value))
        {
            segment.Should().BeNull();
        }
        else
        {
            segment.Should().NotBeNull();
            Decoder.DecodeOnce(segment!).Should().Be(text.Value);
            segment.Should().NotBe(".").And.NotBe("..");
        }
    }

    [TextProperty]
    public void Two_texts_never_share_a_segment(AnyText one, AnyText other)
    {
        var segments = new[] { one, other }.Select(text => Refused.OrResult(() => PathSegment.Encode("name", text.Value))).ToList();

        (segments[0] is not null && segments[0] == segments[1]).Should().Be(segments[0] is not null && one == other);
    }
}
