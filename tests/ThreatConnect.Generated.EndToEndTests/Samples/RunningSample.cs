using System.Diagnostics;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ThreatConnect.EndToEndTests.Samples;

// A web program of the samples while it runs. A host tells who listens when it is built, which is how WebApplicationFactory gets it too.
internal sealed class RunningSample : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IAsyncDisposable
{
    // Hosts that other tests build meanwhile are told here as well.
    private static readonly AsyncLocal<RunningSample?> s_current = new();

    private readonly TaskCompletionSource<IHost> _host = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _run;

    private RunningSample(Action main) => _run = Task.Run(() =>
    {
        s_current.Value = this;
        using var subscription = DiagnosticListener.AllListeners.Subscribe(this);
        try
        {
            main();
        }
        finally
        {
            _host.TrySetException(new InvalidOperationException("The program ended before it had built a host."));
        }
    });

    public HttpClient Client { get; } = new();

    public static async Task<RunningSample> StartAsync(string name, params string[] arguments)
    {
        var program = await new SampleProgram(name).CompileAsync();
        var running = new RunningSample(() => program.EntryPoint!.Invoke(null, [arguments]));
        var host = await running._host.Task;
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using (host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStarted.Register(started.SetResult))
        {
            await await Task.WhenAny(started.Task, running._run).WaitAsync(TimeSpan.FromMinutes(1));
        }

        running.Client.BaseAddress = new Uri(host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        return running;
    }

    // Ends the program as a signal would, and waits until it has returned.
    public async Task StopAsync()
    {
        (await _host.Task).Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        await _run.WaitAsync(TimeSpan.FromMinutes(1));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_run.IsCompleted)
        {
            await StopAsync();
        }
    }

    void IObserver<DiagnosticListener>.OnNext(DiagnosticListener value)
    {
        if (s_current.Value == this && value.Name == "Microsoft.Extensions.Hosting")
        {
            value.Subscribe(this);
        }
    }

    void IObserver<KeyValuePair<string, object?>>.OnNext(KeyValuePair<string, object?> value)
    {
        if (s_current.Value == this && value is { Key: "HostBuilt", Value: IHost host })
        {
            _host.TrySetResult(host);
        }
    }

    void IObserver<DiagnosticListener>.OnCompleted()
    {
    }

    void IObserver<DiagnosticListener>.OnError(Exception error)
    {
    }

    void IObserver<KeyValuePair<string, object?>>.OnCompleted()
    {
    }

    void IObserver<KeyValuePair<string, object?>>.OnError(Exception error)
    {
    }
}
