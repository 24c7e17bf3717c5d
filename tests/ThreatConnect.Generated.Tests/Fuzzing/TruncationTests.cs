using ThreatConnect.Tests.Http;

namespace ThreatConnect.Tests.Fuzzing;

/// <summary>A transfer that ends too early is never taken for a smaller answer.</summary>
public sealed class TruncationTests
{
    public static TheoryData<string> Names =>
    [
        "campaign", "address", "registry key", "task", "indicator type",
        "groups", "adversaries", "files of a mixed list", "anonymous members", "deleted", "failure",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_answer_cut_at_any_byte_is_no_usable_answer(string name)
    {
        var shape = ResponseShapes.All.Single(shape => shape.Name == name);
        var taken = new List<string>();
        for (var length = 1; length < shape.Body.Length; length++)
        {
            using var handler = FuzzServer.Responding(shape.Body[..length]);
            await using var client = TestClient.Over(handler);
            try
            {
                await shape.Call(client, CancellationToken.None);
                taken.Add($"{length}: {shape.Text[..length]}");
            }
            catch (ThreatConnectTransportException)
            {
                continue;
            }
        }

        taken.Should().BeEmpty();
    }
}
