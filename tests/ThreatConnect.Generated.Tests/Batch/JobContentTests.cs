using System.Text;
using ThreatConnect.Resources.Batch.Content;

namespace ThreatConnect.Tests.Batch;

public sealed class JobContentTests
{
    private static readonly BatchItem s_indicator = new BatchIndicator(new AddressCreate { Ip = "192.0.2.1" });
    private static readonly BatchItem s_group = new BatchGroup(GroupType.Threat, "t");

    [Fact]
    public void Items_that_follow_each_other_in_memory_are_one_segment()
    {
        using var chunk = ChunkOf([s_indicator, s_indicator, s_indicator]);

        var segments = new JobContent(chunk.Items, isVersion1: false).Segments().Select(segment => Encoding.UTF8.GetString(segment.Span));

        segments.Should().Equal("{\"indicator\":[", "<0>,<1>,<2>", "]}");
    }

    [Fact]
    public void Items_of_several_sections_are_in_their_arrays_in_the_order_of_the_items()
    {
        using var chunk = ChunkOf([s_indicator, s_group, s_indicator, s_indicator, s_group]);

        TextOf(new JobContent(chunk.Items, isVersion1: false)).Should().Be("{\"group\":[<1>,<4>],\"indicator\":[<0>,<2>,<3>]}");
    }

    [Fact]
    public void Items_of_version_1_are_one_array()
    {
        using var chunk = ChunkOf([s_indicator, s_indicator]);

        TextOf(new JobContent(chunk.Items, isVersion1: true)).Should().Be("[<0>,<1>]");
    }

    [Fact]
    public void The_length_is_that_of_the_segments_in_all_blocks_of_a_chunk()
    {
        using var chunk = ChunkOf([.. Enumerable.Range(0, 100).Select(index => index % 3 == 0 ? s_group : s_indicator)], padding: 10_000);
        var content = new JobContent(chunk.Items, isVersion1: false);

        content.Items.Select(item => item.Block).Distinct().Should().HaveCountGreaterThan(1);
        content.Length.Should().Be(TextOf(content).Length);
        foreach (var part in content.Split(200_000))
        {
            part.Length.Should().Be(TextOf(part).Length).And.BeLessThanOrEqualTo(200_000);
        }
    }

    // The text of each item is its number, and is as long as it is told to be at least.
    private static Chunk ChunkOf(IReadOnlyList<BatchItem> items, int padding = 0)
    {
        var chunk = new Chunk(0);
        for (var i = 0; i < items.Count; i++)
        {
            chunk.Add(new WrittenItem(items[i], i, []), Encoding.UTF8.GetBytes($"<{i}>".PadRight(padding)));
        }

        return chunk;
    }

    private static string TextOf(JobContent content) => string.Concat(content.Segments().Select(segment => Encoding.UTF8.GetString(segment.Span)));
}
