using System.Net;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Time.Testing;

namespace ThreatConnect.Hosting.Tests;

/// <summary>Whatever repeats a request, every attempt is signed anew, and once.</summary>
public sealed class SigningTests : SimulatorFixture
{
    // 2026-01-01 is 1767225600 seconds after 1970-01-01.
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    protected override SimulatorOptions SimulatorOptions => new() { TimeProvider = _time };

    [Fact]
    public async Task A_handler_that_is_added_after_and_repeats()
    {
        var services = Services();
        services.AddThreatConnect(Reach).AddHttpMessageHandler(RepeatOnce);

        await AskAsync(services);

        VerifyTwoAttempts(200);
    }

    [Fact]
    public async Task A_handler_for_all_clients_of_the_program_that_repeats()
    {
        var services = Services();
        services.AddThreatConnect(Reach);
        services.ConfigureHttpClientDefaults(defaults => defaults.AddHttpMessageHandler(RepeatOnce));

        await AskAsync(services);

        VerifyTwoAttempts(200);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_filter_of_the_user_s_own_that_adds_one_that_repeats(bool isBefore)
    {
        var services = Services();
        if (isBefore)
        {
            services.AddSingleton<IHttpMessageHandlerBuilderFilter>(new HandlerFilter(RepeatOnce));
            services.AddThreatConnect(Reach);
        }
        else
        {
            services.AddThreatConnect(Reach);
            services.AddSingleton<IHttpMessageHandlerBuilderFilter>(new HandlerFilter(RepeatOnce));
        }

        await AskAsync(services);

        VerifyTwoAttempts(200);
    }

    [Fact]
    public async Task The_standard_resilience_handler()
    {
        Simulator.Faults.Add(SimulatedFault.Status(503));
        var services = Services();
        services.AddThreatConnect(options =>
        {
            Reach(options);
            options.MaxRetries = 0;
        }).AddStandardResilienceHandler(options =>
        {
            options.Retry.Delay = TimeSpan.Zero;
            options.Retry.OnRetry = _ =>
            {
                _time.Advance(TimeSpan.FromSeconds(2));
                return ValueTask.CompletedTask;
            };
        });

        await AskAsync(services);

        VerifyTwoAttempts(503);
    }

    [Fact]
    public async Task The_client_s_own_repetition_and_the_user_s_primary_handler_sees_what_is_signed()
    {
        Simulator.Faults.Add(SimulatedFault.Status(503, retryAfter: TimeSpan.FromSeconds(2)));
        using var primary = new RecordingPrimaryHandler();
        var services = Services();
        services.AddThreatConnect(Reach).ConfigurePrimaryHttpMessageHandler(() => primary);
        await using var provider = services.BuildServiceProvider();
        var call = provider.GetRequiredService<ThreatConnectClient>().WhoAmIAsync();

        // The client's clock stands but for the wait between both attempts.
        await Waiting.UntilAsync(() =>
        {
            if (primary is { Authorizations.Count: 1, Responses: 1 })
            {
                _time.Advance(TimeSpan.FromMilliseconds(100));
            }

            return call.IsCompleted;
        });

        (await call).StatusCode.Should().Be(HttpStatusCode.OK);
        primary.Authorizations.Should().Equal(Simulator.Requests.Select(request => request.Headers["Authorization"]));
        primary.Authorizations.Should().HaveCount(2).And.OnlyHaveUniqueItems().And.OnlyContain(each => each!.StartsWith("TC 12345678901234567890:"));
    }

    [Fact]
    public async Task What_creates_something_is_sent_once()
    {
        Simulator.Faults.Add(SimulatedFault.Status(503), times: 5);
        var services = Services();
        services.AddThreatConnect(Reach);
        await using var provider = services.BuildServiceProvider();
        var org = provider.GetRequiredService<ThreatConnectClient>().InOwner("My Organization");

        await org.Groups.Campaigns.Invoking(campaigns => campaigns.CreateAsync(new() { Name = "once" })).Should().ThrowAsync<ThreatConnectApiException>();

        Simulator.Requests.Should().ContainSingle().Which.Method.Should().Be("POST");
    }

    [Fact]
    public async Task A_credential_of_the_user_s_own_is_made_once_from_the_services()
    {
        var made = 0;
        var services = Services();
        services.AddSingleton(new Vault(Simulator.ApiToken));
        services.AddThreatConnect(options =>
        {
            options.BaseAddress = Simulator.BaseAddress;
            options.UseCredential(provider =>
            {
                made++;
                return new ApiTokenCredential(provider.GetRequiredService<Vault>().Token);
            });
        }).AddHttpMessageHandler(RepeatOnce);

        await AskAsync(services);

        Simulator.Requests.Select(request => request.Headers["Authorization"]).Should().Equal($"TC-Token {Simulator.ApiToken}", $"TC-Token {Simulator.ApiToken}");
        made.Should().Be(1);
    }

    [Fact]
    public async Task A_credential_that_does_not_answer_is_cut_off_and_not_the_server_s_failure()
    {
        var services = Services();
        services.AddThreatConnect(options =>
        {
            options.BaseAddress = Simulator.BaseAddress;
            options.IdleTimeout = TimeSpan.FromSeconds(10);
            options.UseCredential(_ => new HmacCredential(async _ =>
            {
                _asked.SetResult();
                await Task.Delay(Timeout.Infinite, CancellationToken.None);
                return new HmacKey(Simulator.AccessId, Simulator.SecretKey);
            }));
        });
        await using var provider = services.BuildServiceProvider();
        var call = provider.GetRequiredService<ThreatConnectClient>().WhoAmIAsync();
        await _asked.Task;

        _time.Advance(TimeSpan.FromSeconds(10));

        (await FluentActions.Awaiting(() => call).Should().ThrowAsync<ThreatConnectTransportException>())
            .Which.Message.Should().Contain("nothing was sent: the credential did not answer within 10 s");
        Simulator.Requests.Should().BeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_clock_that_is_wrong_is_corrected_by_the_server_s_once_if_that_is_allowed(bool isAllowed)
    {
        var behind = new FakeTimeProvider(_time.GetUtcNow() - TimeSpan.FromHours(2));
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(behind);
        services.AddThreatConnect(options =>
        {
            Reach(options);
            options.CorrectClock = isAllowed;
        });
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<ThreatConnectClient>();

        if (!isAllowed)
        {
            await client.Invoking(one => one.WhoAmIAsync()).Should().ThrowAsync<ThreatConnectApiException>().WithMessage("*7200 s behind*");
            return;
        }

        await client.WhoAmIAsync();
        await client.WhoAmIAsync();

        Simulator.Requests.Select(request => request.Headers["Timestamp"]).Should().Equal("1767218400", "1767225600", "1767225600");
        Simulator.Requests.Select(request => request.StatusCode).Skip(1).Should().Equal(200, 200);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_announcement_of_a_large_body_arrives_once(bool isOwnHandler)
    {
        await using var server = new ClosingServer();
        var services = Services();
        var builder = services.AddThreatConnect(options =>
        {
            Reach(options);
            options.BaseAddress = server.BaseAddress;
        });
        if (isOwnHandler)
        {
            builder.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler());
        }

        await using var provider = services.BuildServiceProvider();
        var org = provider.GetRequiredService<ThreatConnectClient>().InOwner("My Organization");

        await org.Groups.Documents[1].File.Invoking(file => file.UploadAsync(new MemoryStream(new byte[2_000_000])))
            .Should().ThrowAsync<ThreatConnectTransportException>();

        server.Requests.Should().Be(1);
    }

    private ServiceCollection Services()
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_time);
        return services;
    }

    private RepeatingHandler RepeatOnce() => new(() => _time.Advance(TimeSpan.FromSeconds(2)));

    private static async Task AskAsync(ServiceCollection services)
    {
        await using var provider = services.BuildServiceProvider();
        (await provider.GetRequiredService<ThreatConnectClient>().WhoAmIAsync()).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    // The simulator answers 200 only to what is signed right.
    private void VerifyTwoAttempts(int first)
    {
        Simulator.Requests.Select(request => request.StatusCode).Should().Equal(first, 200);
        Simulator.Requests.Select(request => request.Headers["Timestamp"]).Should().Equal("1767225600", "1767225602");
        Simulator.Requests.Select(request => request.Headers["Authorization"]).Should().OnlyHaveUniqueItems().And.OnlyContain(each => each.StartsWith("TC 12345678901234567890:"));
    }

    private sealed record Vault(string Token);
}
