using ThreatConnect.Quickstart.Live;
using ThreatConnect.Quickstart.Output;
using ThreatConnect.Quickstart.Tour;

namespace ThreatConnect.Quickstart.Tests;

public sealed class ExampleRunnerTests
{
    [Fact]
    public async Task An_answer_that_is_not_expected_ends_the_tour()
    {
        var runner = ExampleRunner(isOurs: true, TextWriter.Null);

        await runner.Awaiting(g => g.ReadAsync("A list", () => Task.FromResult(3), Cells, count => count == 4))
            .Should().ThrowAsync<TourException>().WithMessage("\"A list\" gave another answer than is expected: count => count == 4.");
    }

    [Fact]
    public async Task Of_another_s_instance_nothing_is_expected()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var runner = ExampleRunner(isOurs: false, output);

        (await runner.ReadAsync("A list", () => Task.FromResult(3), Cells, count => count == 4)).Should().Be(3);
        runner.Rejections.Should().Be(0);
        output.ToString().Should().Be("\nA list\n    Task.FromResult(3)\n  > no request\n  < 3\n");
    }

    [Fact]
    public async Task A_refusal_by_another_s_instance_is_shown_and_counted()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var runner = ExampleRunner(isOurs: false, output);

        (await runner.ReadAsync<string>("A list", () => throw new ArgumentException("Not so."), text => [[text]], _ => true)).Should().BeNull();
        runner.Rejections.Should().Be(1);
        output.ToString().Should().EndWith("  < Not so.\n");
    }

    [Fact]
    public async Task An_example_that_must_fail_and_does_not_ends_the_tour() =>
        await ExampleRunner(isOurs: true, TextWriter.Null).Awaiting(g => g.ShowErrorAsync<ArgumentException>("An error", () => Task.CompletedTask, _ => []))
            .Should().ThrowAsync<TourException>().WithMessage("\"An error\" was to fail with a ArgumentException, and did not.");

    private static IEnumerable<IReadOnlyList<string>> Cells(int count) => [[$"{count}"]];

    private static ExampleRunner ExampleRunner(bool isOurs, TextWriter output) => new(
        Screen.Plain(output, TextWriter.Null),
        new TourInstance
        {
            Client = new ThreatConnectClient(new Uri("https://example.com/api"), new ApiTokenCredential("token")),
            Traffic = new NoTraffic(),
            OwnerName = "Owner",
            IsSimulator = isOurs,
        });

    private sealed class NoTraffic : ITraffic
    {
        public IReadOnlyList<SentRequest> Requests => [];

        public void Clear()
        {
            // There is nothing to forget.
        }
    }
}
