using System.Net;

namespace ThreatConnect.Hosting.Tests;

/// <summary>Requests go through the proxy that the options or the user's own handler name.</summary>
public sealed class ProxyTests : SimulatorFixture
{
    [Fact]
    public async Task The_proxy_of_the_options_is_gone_through()
    {
        await using var proxy = await LoopbackProxy.StartAsync(Simulator.BaseAddress);
        var services = new ServiceCollection();
        services.AddThreatConnect(options => Reach(options, proxy.Address));

        await AskAsync(services);

        proxy.Targets.Should().Equal("http://threatconnect.invalid/api/v2/whoami");
    }

    [Fact]
    public async Task So_is_the_proxy_of_a_handler_of_the_user_s_own()
    {
        await using var proxy = await LoopbackProxy.StartAsync(Simulator.BaseAddress);
        var services = new ServiceCollection();
        services.AddThreatConnect(options => Reach(options, proxy: null)).UseSocketsHttpHandler((handler, _) => handler.Proxy = new WebProxy(proxy.Address));

        await AskAsync(services);

        proxy.Targets.Should().Equal("http://threatconnect.invalid/api/v2/whoami");
    }

    [Fact]
    public void A_handler_that_would_go_past_the_proxy_of_the_options_is_refused()
    {
        var services = new ServiceCollection();
        services.AddThreatConnect(options => Reach(options, new Uri("http://proxy.example.com:3128"))).ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler());
        using var provider = services.BuildServiceProvider();

        provider.Invoking(provider => provider.GetRequiredService<ThreatConnectClient>()).Should().Throw<InvalidOperationException>()
            .WithMessage("ThreatConnectOptions.ProxyAddress is http://proxy.example.com:3128/, but the primary handler was replaced by one that does not use it: set the proxy on that handler, and not in the options.");
    }

    // A host that exists nowhere: only the proxy can answer.
    private void Reach(ThreatConnectOptions options, Uri? proxy)
    {
        Reach(options);
        options.BaseAddress = new Uri("http://threatconnect.invalid/api");
        options.AllowInsecureHttp = true;
        options.ProxyAddress = proxy;
    }

    private static async Task AskAsync(ServiceCollection services)
    {
        await using var provider = services.BuildServiceProvider();
        (await provider.GetRequiredService<ThreatConnectClient>().WhoAmIAsync()).StatusCode.Should().Be(HttpStatusCode.OK);
    }
}
