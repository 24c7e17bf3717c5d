using Microsoft.Extensions.Options;

namespace ThreatConnect.Hosting.Tests;

/// <summary>What is registered, how often, and for how long.</summary>
public sealed class RegistrationTests : SimulatorFixture
{
    [Fact]
    public async Task Two_named_instances_call_each_its_own()
    {
        await using var other = await ThreatConnectSimulator.StartAsync(new() { AccessId = "22222222222222222222" });
        var services = new ServiceCollection();
        services.AddThreatConnect("emea", Reach);
        services.AddThreatConnect("apac", options =>
        {
            options.BaseAddress = other.BaseAddress;
            options.ApiToken = other.ApiToken;
        });
        await using var provider = services.BuildServiceProvider();

        User emea = await provider.GetRequiredKeyedService<ThreatConnectClient>("emea").WhoAmIAsync();
        User apac = await provider.GetRequiredKeyedService<ThreatConnectClient>("apac").WhoAmIAsync();

        emea.UserName.Should().Be("12345678901234567890");
        apac.UserName.Should().Be("22222222222222222222");
        provider.GetService<ThreatConnectClient>().Should().BeNull("no unnamed one is registered");
    }

    [Fact]
    public async Task The_same_instance_again_adds_options_and_keeps_one_client_and_its_handlers()
    {
        using var primary = new RecordingPrimaryHandler();
        var services = new ServiceCollection();
        services.AddThreatConnect(Reach).ConfigurePrimaryHttpMessageHandler(() => primary);
        services.AddThreatConnect(options => options.ApplicationName = "second");
        services.AddThreatConnect("emea", Reach);
        services.AddThreatConnect("emea", options => options.ApplicationName = "third");
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<ThreatConnectClient>().WhoAmIAsync();

        Simulator.Requests.Single().Headers["User-Agent"].Should().Be("second");
        primary.Authorizations.Should().ContainSingle();
        provider.GetServices<ThreatConnectClient>().Should().ContainSingle();
        provider.GetKeyedServices<ThreatConnectClient>("emea").Should().ContainSingle();
        var monitor = provider.GetRequiredService<IOptionsMonitor<ThreatConnectOptions>>();
        monitor.CurrentValue.ApplicationName.Should().Be("second");
        monitor.Get("emea").ApplicationName.Should().Be("third");
    }

    [Fact]
    public void A_client_that_is_registered_before_stays_so_that_tests_can_put_a_fake_in()
    {
        var services = new ServiceCollection();
        var fake = new FakeClient();
        services.AddSingleton<ThreatConnectClient>(fake);
        services.AddThreatConnect(Reach);
        using var provider = services.BuildServiceProvider();

        provider.GetRequiredService<ThreatConnectClient>().Should().BeSameAs(fake);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task It_is_disposed_with_the_container(bool isAsync)
    {
        var primary = new RecordingPrimaryHandler();
        var services = new ServiceCollection();
        services.AddThreatConnect(Reach).ConfigurePrimaryHttpMessageHandler(() => primary);
        var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<ThreatConnectClient>();
        await client.WhoAmIAsync();
        primary.IsDisposed.Should().BeFalse();

        if (isAsync)
        {
            await provider.DisposeAsync();
        }
        else
        {
            provider.Dispose();
        }

        primary.IsDisposed.Should().BeTrue();
        await client.Invoking(client => client.WhoAmIAsync()).Should().ThrowAsync<ObjectDisposedException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void An_empty_name_is_refused(string name) =>
        new ServiceCollection().Invoking(services => services.AddThreatConnect(name, Reach)).Should().Throw<ArgumentException>().WithParameterName(nameof(name));

    [Fact]
    public async Task Clients_of_others_keep_their_handlers()
    {
        var services = new ServiceCollection();
        services.AddThreatConnect("emea", Reach);
        using var primary = new RecordingPrimaryHandler();
        services.AddHttpClient("emea").ConfigurePrimaryHttpMessageHandler(() => primary);
        using var provider = services.BuildServiceProvider();

        using var client = provider.GetRequiredService<IHttpClientFactory>().CreateClient("emea");
        using var answer = await client.GetAsync(Simulator.BaseAddress);

        primary.Authorizations.Should().Equal([null]);
    }

    [Fact]
    public void Options_never_show_a_secret()
    {
        var options = new ThreatConnectOptions { BaseAddress = new Uri("https://user:password@app.example.com/api?key=1"), AccessId = "123", SecretKey = "the secret", ApiToken = "the token" };

        options.ToString().Should().Be("ThreatConnectOptions { BaseAddress = https://app.example.com/api, Credential = API token }");
        new ThreatConnectOptions { AccessId = "123", SecretKey = "the secret" }.ToString().Should().Be("ThreatConnectOptions { BaseAddress = not set, Credential = access id 123 }");
    }

    private sealed class FakeClient : ThreatConnectClient;
}
