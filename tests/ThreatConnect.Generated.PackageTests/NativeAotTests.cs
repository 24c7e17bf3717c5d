using System.Diagnostics;
using System.Globalization;
using ThreatConnect.PackageTests.Native;
using ThreatConnect.PackageTests.Packing;
using ThreatConnect.Testing;
using Xunit.Abstractions;

namespace ThreatConnect.PackageTests;

// The package in a native program: nothing of it is found by reflection, and nothing makes code at run time.
public sealed class NativeAotTests(ITestOutputHelper output)
{
    [NativeAotFact]
    public async Task A_native_program_does_all_that_a_managed_one_does()
    {
        await PackedPackages.GetAsync();
        var project = Path.Combine(PackedPackages.Folder, "native");
        SourceTree.Copy(new DirectoryInfo(Repository.PathOf("tests", "ThreatConnect.NativeAot")), project);
        // Debug: the compiler looks for the same, and optimizes nothing, which would take most of its time. No debugger needs symbols of it.
        var said = await Processes.BuildAsync(project, "publish", "--use-current-runtime", "-c", "Debug", "-o", "published", "-p:NativeDebugSymbols=false");
        said.Should().NotContain("warning");
        var program = Path.Combine(project, "published", OperatingSystem.IsWindows() ? "ThreatConnect.NativeAot.exe" : "ThreatConnect.NativeAot");

        await using var simulator = await StartSimulatorAsync();
        var clock = Stopwatch.StartNew();
        var lines = (await Processes.RunAsync(program, project, simulator.BaseAddress.AbsoluteUri, simulator.AccessId, simulator.SecretKey)).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var whole = clock.Elapsed;
        clock.Restart();
        var (_, refused) = await Processes.StartAsync(program, project, "http://127.0.0.1:1/api", "12345678901234567890", "");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"A native program has {new FileInfo(program).Length:N0} bytes, takes {clock.Elapsed.TotalMilliseconds:N0} ms to start and to refuse an empty key, and {whole.TotalMilliseconds:N0} ms for {simulator.Requests.Count} requests."));

        refused.Should().Contain("ArgumentException");
        lines.Should().Equal(
            "code is made at run time: False",
            "adversary: Fancy Bear, APT #28/\u00e9, TLP:GREEN, Likes pastry.",
            "its campaigns: camp-3 camp-4 camp-5",
            "pages of campaigns: 3",
            "groups of all types: 6",
            "renamed: 1",
            "there is none: True",
            "as JSON: Fancy Bear, Tag \"APT #28/\u00e9\", My Organization",
            "address: 2001:db8:0:0:0:0:0:1, rating 4, confidence 80",
            "tagged: http://example.com/a%2Fb?q=1#f",
            "rated above 3: 1",
            "doll: Zombie, Full of pins.",
            "refused: not an address",
            "unknown host: NotFound",
            "file: What was seen.",
            "in the JSON report: source.example",
            "in the CSV report: Host source.example 2.0",
            "batch: 22 Succeeded",
            "batched: Crimeware, 20 hosts, True",
            "owners: My Organization, Common Community, Example Source",
            "at run time: OK",
            "task: task-1");
    }

    private static Task<ThreatConnectSimulator> StartSimulatorAsync() => ThreatConnectSimulator.StartAsync(new()
    {
        IndicatorTypes = [new("Voodoo Doll", "voodooDolls", "voodooDoll", new SimulatedIndicatorValue("Doll Name"))],
        BulkReports = [new("Example Source")],
    });
}
