using System.Buffers;
using System.Text;
using ThreatConnect.Json;

namespace ThreatConnect.Tests.Json;

// The end of a text is found wherever it is, beside the search of .NET.
public sealed class TextEndTests
{
    private static readonly SearchValues<byte> s_ends = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(unit => (byte)unit), (byte)'"', (byte)'\\']);

    [Fact]
    public void Every_unit_is_an_end_or_not_at_every_place()
    {
        for (var unit = 0; unit <= byte.MaxValue; unit++)
        {
            for (var length = 1; length <= 50; length++)
            {
                for (var place = 0; place < length; place++)
                {
                    var text = Encoding.ASCII.GetBytes(new string('x', length));
                    text[place] = (byte)unit;

                    TextEnd.Find(text).Should().Be(text.AsSpan().IndexOfAny(s_ends));
                }
            }
        }
    }

    [Fact]
    public void The_first_of_several_is_found()
    {
        var random = new Random(1);
        for (var round = 0; round < 20_000; round++)
        {
            var text = new byte[random.Next(70)];
            random.NextBytes(text);
            foreach (ref var unit in text.AsSpan())
            {
                // Most are letters, or else the first one is nearly always at the beginning.
                unit = random.Next(20) == 0 ? unit : (byte)(unit | 0x60);
            }

            TextEnd.Find(text).Should().Be(text.AsSpan().IndexOfAny(s_ends));
        }
    }

    [Fact]
    public void An_empty_text_has_none() => TextEnd.Find([]).Should().Be(-1);
}
