namespace ThreatConnect.ContractTests.Sockets;

// The bytes of the socket decode to the name, by a decoder that knows percent signs and nothing else.
public sealed class RandomTagTests
{
    private const string Prefix = "/api/v2/tags/";
    private const string Hard = "./\\%?#&=+:;@ ~!*'()\"<>[]{}|^`$,";

    [Fact]
    public async Task Two_thousand_random_names_come_out_as_they_went_in()
    {
        var names = RandomNames(new Random(20190402), 2_000);
        await using var server = new RawServer();
        await using var client = SocketTest.CreateClient(server);

        foreach (var name in names)
        {
            await client.Tags[name].DeleteAsync();
        }

        server.Requests.Select(request => Decode(request.RawTarget[Prefix.Length..])).Should().Equal(names);
        foreach (var request in server.Requests)
        {
            request.ShouldBeSignedAsSent();
        }
    }

    private static List<string> RandomNames(Random random, int count)
    {
        var names = new List<string>();
        while (names.Count < count)
        {
            var name = string.Concat(Enumerable.Range(0, random.Next(1, 20)).Select(_ => RandomRune(random)));
            if (name is not ("." or ".."))
            {
                names.Add(name);
            }
        }

        return names;
    }

    private static Rune RandomRune(Random random)
    {
        while (true)
        {
            var value = random.Next(4) switch
            {
                0 => Hard[random.Next(Hard.Length)],
                1 => random.Next(0x80),
                2 => random.Next(0x3000),
                _ => random.Next(0x110000),
            };
            if (Rune.TryCreate(value, out var rune))
            {
                return rune;
            }
        }
    }

    private static string Decode(string segment)
    {
        var bytes = new List<byte>();
        for (var i = 0; i < segment.Length; i++)
        {
            if (segment[i] == '%')
            {
                bytes.Add(Convert.FromHexString(segment.AsSpan(i + 1, 2))[0]);
                i += 2;
            }
            else
            {
                (char.IsAsciiLetterOrDigit(segment[i]) || "-._~".Contains(segment[i], StringComparison.Ordinal)).Should().BeTrue("{0} has no safe characters but the unreserved", segment);
                bytes.Add((byte)segment[i]);
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
