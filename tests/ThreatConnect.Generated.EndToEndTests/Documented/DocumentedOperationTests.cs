using ThreatConnect.ContractTests.Coverage;
using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests.Documented;

// Every operation is requested of the simulator, which responds in each form; the document is held to what both say.
public sealed class DocumentedOperationTests
{
    public static TheoryData<ResponseForms> Forms => [.. Enum.GetValues<ResponseForms>()];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Each_operation_of_the_table_is_requested_and_returns_as_documented(ResponseForms forms)
    {
        await using var tour = await OperationTour.StartAsync(forms);

        foreach (var call in OperationTour.Order(OperationCalls.All))
        {
            await tour.RunAsync(call);
        }

        tour.Traffic.ShouldBeDocumented();
        DocumentedOperation.All.Select(operation => operation.Id).Except(tour.Traffic.Operations).Should().BeEmpty();
        string.Join(", ", WiderForms.Of(forms).Except(tour.Traffic.Wider)).Should().BeEmpty("it is no wider than the simulator needs");
    }
}
