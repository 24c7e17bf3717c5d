using System.Net.NetworkInformation;

namespace ThreatConnect.Testing.Tests;

// Runs alone in the process, so that only simulators of this test can be left over.
[CollectionDefinition(nameof(LifetimeTests), DisableParallelization = true)]
[Collection(nameof(LifetimeTests))]
public sealed class LifetimeTests
{
    private const int Many = 20;

    [Fact]
    public async Task Many_run_at_once_and_are_gone_after()
    {
        await RunAndDisposeAsync(1);
        var timers = Timer.ActiveCount;

        var (ports, references) = await RunAndDisposeAsync(Many);

        ports.Should().OnlyHaveUniqueItems().And.HaveCount(Many);
        IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Select(end => end.Port).Should().NotIntersectWith(ports);
        (await UntilAsync(() => Timer.ActiveCount <= timers))
            .Should().BeTrue("{0} timers run, and {1} did before", Timer.ActiveCount, timers);
        (await UntilAsync(() => KestrelThreads() == 0)).Should().BeTrue("{0} threads of the server run", KestrelThreads());
        (await UntilAsync(() => !references.Exists(reference => reference.IsAlive)))
            .Should().BeTrue("nothing holds a simulator that was disposed of");
    }

    [Fact]
    public async Task The_threads_of_running_servers_are_seen()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        await using var simulator = await ThreatConnectSimulator.StartAsync();
        (await UntilAsync(() => KestrelThreads() == 1)).Should().BeTrue("the guard above looks for that thread");
    }

    [Fact]
    public async Task Twice_disposed_of_is_disposed_of()
    {
        var simulator = await ThreatConnectSimulator.StartAsync();
        await Task.WhenAll(simulator.DisposeAsync().AsTask(), simulator.DisposeAsync().AsTask());
        await simulator.DisposeAsync();
        simulator.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task Uploads_that_run_are_broken_off_and_leave_no_file()
    {
        // Folders of other processes are in the usual place.
        var variable = OperatingSystem.IsWindows() ? "TMP" : "TMPDIR";
        var usual = Environment.GetEnvironmentVariable(variable);
        var place = Directory.CreateTempSubdirectory();
        Environment.SetEnvironmentVariable(variable, place.FullName);
        try
        {
            await BreakUploadOffAsync(place);
        }
        finally
        {
            Environment.SetEnvironmentVariable(variable, usual);
            place.Delete(recursive: true);
        }
    }

    private static async Task BreakUploadOffAsync(DirectoryInfo place)
    {
        var server = await TestServer.StartAsync();
        var id = await server.CreateAsync("/v2/groups/documents", """{"name":"n","fileName":"f.bin"}""");
        using var endless = server.Prepare("POST", $"/v2/groups/documents/{id}/upload");
        endless.Content = new StreamContent(new EndlessStream());
        var upload = server.SendRawAsync(endless, HttpCompletionOption.ResponseContentRead);
        (await UntilAsync(() => place.GetDirectories().Length > 0)).Should().BeTrue("a long upload goes into a file");

        await server.Simulator.DisposeAsync();

        await FluentActions.Awaiting(() => upload).Should().ThrowAsync<HttpRequestException>();
        await server.DisposeAsync();
        (await UntilAsync(() => place.GetFileSystemInfos().Length == 0)).Should().BeTrue("a file is left");
    }

    private static async Task<(List<int> Ports, List<WeakReference> References)> RunAndDisposeAsync(int count)
    {
        var simulators = await Task.WhenAll(Enumerable.Range(0, count).Select(_ => ThreatConnectSimulator.StartAsync()));
        using var client = new HttpClient();
        await Parallel.ForEachAsync(simulators, async (simulator, cancellation) =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, simulator.BaseAddress + "/v2/owners/mine");
            request.Headers.TryAddWithoutValidation("Authorization", "TC-Token " + simulator.ApiToken);
            using var response = await client.SendAsync(request, cancellation);
            response.StatusCode.Should().Be(HttpStatusCode.OK);
        });
        simulators.Select(simulator => simulator.Requests.Count).Should().AllBeEquivalentTo(1);
        await Task.WhenAll(simulators.Select(simulator => simulator.DisposeAsync().AsTask()));
        return ([.. simulators.Select(
            simulator => simulator.BaseAddress.Port)], [.. simulators.Select(simulator => new WeakReference(simulator))]);
    }

    private static async Task<bool> UntilAsync(Func<bool> condition)
    {
        for (var turn = 0; turn < 300; turn++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            if (condition())
            {
                return true;
            }

            await Task.Delay(100);
        }

        return false;
    }

    // The one thread that a server has of its own; only Linux tells the names of threads.
    private static int KestrelThreads() => !OperatingSystem.IsLinux()
        ? 0
        : Directory.GetDirectories("/proc/self/task").Count(thread => NameOf(thread).StartsWith("Kestrel Timer", StringComparison.Ordinal));

    private static string NameOf(string thread)
    {
        try
        {
            return File.ReadAllText(Path.Combine(thread, "comm"));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or IOException)
        {
            // It ended meanwhile.
            return "";
        }
    }

    private sealed class EndlessStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => count;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(1, cancellationToken);
            return buffer.Length;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
