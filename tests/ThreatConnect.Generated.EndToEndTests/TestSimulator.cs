using System.Runtime.CompilerServices;
using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests;

// Starts simulators, which respond in the usual forms, or in those that the environment names: RESPONSE_FORMS=TextIds,NoTotals.
public static class TestSimulator
{
    public static ResponseForms Forms { get; } =
        Environment.GetEnvironmentVariable("RESPONSE_FORMS") is { Length: > 0 } names ? Enum.Parse<ResponseForms>(names) : ResponseForms.Usual;

    // Whether a first page says how many items there are.
    public static bool ShowsTotals => !Forms.HasFlag(ResponseForms.NoTotals);

    // What a model has beside its properties is compared where that is the subject alone.
    [ModuleInitializer]
    internal static void CompareProperties() => AssertionOptions.AssertEquivalencyUsing(
        options => options.Excluding(member => member.Name == nameof(Campaign.AdditionalData)));

    public static async Task<ThreatConnectSimulator> StartAsync(SimulatorOptions? options = null)
    {
        var simulator = await ThreatConnectSimulator.StartAsync(options);
        simulator.ResponseForms = Forms;
        return simulator;
    }
}
