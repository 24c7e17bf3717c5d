using System.Text;

namespace ThreatConnect.Testing.Tests.Batch;

/// <summary>Content that is not text ends its job as a syntax error does (evidence.md §9.6), and never leaves it queued.</summary>
public sealed class BatchBrokenContentTests
{
    public static TheoryData<string, string> Contents => new()
    {
        { "the name of a member of the root", "{\"§\":[],\"indicator\":[]}" },
        { "the name of an item's member", "{\"indicator\":[{\"type\":\"Address\",\"§\":\"10.0.0.1\"}]}" },
        { "a value", "{\"indicator\":[{\"type\":\"Address\",\"ip\":\"§\"}]}" },
    };

    [Theory]
    [MemberData(nameof(Contents))]
    public async Task Invalid_utf8_is_a_syntax_error(string where, string content)
    {
        await using var batch = await BatchServer.StartAsync();
        byte[] bytes = [.. Encoding.Latin1.GetBytes(content).Select(one => one == (byte)'§' ? (byte)0xFF : one)];
        var id = await batch.CreateAsync(BatchServer.Config());
        (await batch.UploadAsync(id, bytes)).Status.Should().Be(HttpStatusCode.Accepted);

        new BatchTestResult(id, await batch.WaitAsync(id)).ShouldCount(successes: 0, errors: 1);

        (await batch.CodesAsync(id)).Should().Equal(["0x1003"], where);
    }

    [Fact]
    public async Task Half_a_surrogate_pair_in_the_name_of_a_member_of_the_root_is_a_syntax_error()
    {
        await using var batch = await BatchServer.StartAsync();

        var result = await batch.RunAsync(BatchServer.Config(), """{"\ud800":[],"indicator":[]}""");

        result.ShouldCount(successes: 0, errors: 1);
        (await batch.CodesAsync(result.Id)).Should().Equal("0x1003");
    }
}
