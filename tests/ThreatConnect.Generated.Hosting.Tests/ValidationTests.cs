using Microsoft.Extensions.Options;

namespace ThreatConnect.Hosting.Tests;

/// <summary>A host with options that cannot work does not start, and says everything that is wrong.</summary>
public sealed class ValidationTests
{
    private const string Choice = "Set exactly one of AccessId with SecretKey, ApiToken, or a credential by UseCredential";

    private const string Keys = "AccessId, AllowEmptyBasePath, AllowInsecureHttp, ApiToken, ApplicationName, AttemptTimeout, BaseAddress, CorrectClock, IdleTimeout, LogSensitiveValues, MaxConnections, MaxResponseSize, MaxRetries, MaxRetryDelay, ProxyAddress, RetryDelay, SecretKey, Timeout";

    [Theory]
    [InlineData("BaseAddress", "", "ThreatConnectOptions.BaseAddress (ThreatConnect:BaseAddress): it is not set. It is the address of the API with its base path, such as https://app.threatconnect.com/api")]
    [InlineData("BaseAddress", "http://", "ThreatConnect:BaseAddress: \"http://\" is not an address")]
    [InlineData("BaseAddress", "app.example.com/api", "ThreatConnect:BaseAddress: \"app.example.com/api\": The base address cannot be used: \"app.example.com/api\" is not an absolute address")]
    [InlineData("BaseAddress", "http://app.example.com/api", "ThreatConnect:BaseAddress: \"http://app.example.com/api\": The base address cannot be used: http://app.example.com is not https; plain http is for loopback, or for AllowInsecureHttp")]
    [InlineData("BaseAddress", "https://app.example.com/api/v2", "ThreatConnect:BaseAddress: \"https://app.example.com/api/v2\": The base address cannot be used: leave out /v2 at its end: https://app.example.com/api")]
    [InlineData("BaseAddress", "https://app.example.com", "ThreatConnect:BaseAddress: \"https://app.example.com/\": The base address cannot be used: its path is empty, and the platform's is usually /api: https://app.example.com/api. For a server without one, set AllowEmptyBasePath")]
    [InlineData("BaseAddress", "https://me:hush@app.example.com/api", "ThreatConnect:BaseAddress: \"https://app.example.com/api\": The base address cannot be used: it must hold no user, query or fragment")]
    [InlineData("BaseAddress", "me:hush@app.example.com/api", "ThreatConnect:BaseAddress: \"…@app.example.com/api\": The base address cannot be used: me:// is not https; plain http is for loopback, or for AllowInsecureHttp")]
    [InlineData("BaseAddress", "hush@app.example.com/api", "ThreatConnect:BaseAddress: \"…@app.example.com/api\": The base address cannot be used: \"…@app.example.com/api\" is not an absolute address")]
    [InlineData("MaxRetries", "-1", "ThreatConnect:MaxRetries: -1 is out of range. It must be 0 or more")]
    [InlineData("MaxConnections", "0", "ThreatConnect:MaxConnections: 0 is out of range. It must be 1 or more")]
    [InlineData("MaxResponseSize", "-5", "ThreatConnect:MaxResponseSize: -5 is out of range. It must be 1 or more")]
    [InlineData("MaxResponseSize", "3000000000", "ThreatConnect:MaxResponseSize: \"3000000000\" is not a whole number")]
    [InlineData("CorrectClock", "1", "ThreatConnect:CorrectClock: \"1\" is not true or false")]
    [InlineData("MaxRetries", "three", "ThreatConnect:MaxRetries: \"three\" is not a whole number")]
    [InlineData("RetryDelay", "-00:00:01", "ThreatConnect:RetryDelay: -00:00:01 is out of range. It must be from 0 to 1.00:00:00")]
    [InlineData("RetryDelay", "1.00:00:01", "ThreatConnect:RetryDelay: 1.00:00:01 is out of range. It must be from 0 to 1.00:00:00")]
    [InlineData("MaxRetryDelay", "00:00:00", "ThreatConnect:MaxRetryDelay: 00:00:00 is out of range. It must be more than 0, and 1.00:00:00 at most")]
    [InlineData("MaxRetryDelay", "2.00:00:00", "ThreatConnect:MaxRetryDelay: 2.00:00:00 is out of range. It must be more than 0, and 1.00:00:00 at most")]
    [InlineData("IdleTimeout", "0:0", "ThreatConnect:IdleTimeout: 00:00:00 is out of range. It must be more than 0, and 49.00:00:00 at most")]
    [InlineData("IdleTimeout", "50.00:00", "ThreatConnect:IdleTimeout: 50.00:00:00 is out of range. It must be more than 0, and 49.00:00:00 at most")]
    [InlineData("IdleTimeout", "30", "ThreatConnect:IdleTimeout: \"30\" is not a duration such as 00:01:30")]
    [InlineData("IdleTimeout", "100s", "ThreatConnect:IdleTimeout: \"100s\" is not a duration such as 00:01:30")]
    [InlineData("AttemptTimeout", "-00:00:01", "ThreatConnect:AttemptTimeout: -00:00:01 is out of range. It must be more than 0, and 49.00:00:00 at most")]
    [InlineData("Timeout", "49.00:00:00.001", "ThreatConnect:Timeout: 49.00:00:00.0010000 is out of range. It must be more than 0, and 49.00:00:00 at most")]
    [InlineData("LogSensitiveValues", "1", "ThreatConnect:LogSensitiveValues: \"1\" is not true or false")]
    [InlineData("ApplicationName", "my-app/1.0", "ThreatConnect:ApplicationName: \"my-app/1.0\" is not a name that a User-Agent header can carry: it must consist of letters and digits, without spaces or a version")]
    [InlineData("AllowInsecureHttp", "yes", "ThreatConnect:AllowInsecureHttp: \"yes\" is not true or false")]
    [InlineData("ApplicationName", "my app", "ThreatConnect:ApplicationName: \"my app\" is not a name that a User-Agent header can carry: it must consist of letters and digits, without spaces or a version")]
    [InlineData("ApplicationName", "a\r\n[12:00] admin\u202e", "ThreatConnect:ApplicationName: \"a\\u000D\\u000A[12:00] admin\\u202E\" is not a name that a User-Agent header can carry: it must consist of letters and digits, without spaces or a version")]
    [InlineData("ApplicationName", "me:hush@app", "ThreatConnect:ApplicationName: \"…@app\" is not a name that a User-Agent header can carry: it must consist of letters and digits, without spaces or a version")]
    [InlineData("IdleTimeout", "1\u001b[2J", "ThreatConnect:IdleTimeout: \"1\\u001B[2J\" is not a duration such as 00:01:30")]
    [InlineData("ProxyAddress", "proxy\u2066:3128", "ThreatConnect:ProxyAddress: \"proxy\\u2066:3128\" is not an absolute address that begins with http://, https://, socks4://, socks4a://, socks5://")]
    [InlineData("ProxyAddress", "proxy:3128", "ThreatConnect:ProxyAddress: \"proxy:3128\" is not an absolute address that begins with http://, https://, socks4://, socks4a://, socks5://")]
    [InlineData("ProxyAddress", "http://me:hush@proxy:3128", "ThreatConnect:ProxyAddress: \"http://proxy:3128/\" must not contain a user name. A proxy that requires one is set on a primary handler of your own")]
    [InlineData("AccessId", "", "ThreatConnectOptions.AccessId (ThreatConnect:AccessId): it is not set, but SecretKey is. They go together")]
    [InlineData("AccessId", "hush hush", "ThreatConnect:AccessId: (not shown) The value contains a space, a line break or another character that a header cannot carry")]
    [InlineData("SecretKey", "", "ThreatConnectOptions.SecretKey (ThreatConnect:SecretKey): it is not set, but AccessId is. They go together")]
    [InlineData("ApiToken", "hush", "ThreatConnectOptions.Credential (ThreatConnect:Credential): there are 2, by AccessId with SecretKey and ApiToken. " + Choice)]
    [InlineData("MaxRetry", "5", "ThreatConnect:MaxRetry: there is no such option. The options are " + Keys)]
    [InlineData("MaxRetries:Count", "5", "ThreatConnect:MaxRetries: the value is a section, and must be a whole number")]
    [InlineData("Proxy:Address", "http://proxy:3128", "ThreatConnect:Proxy: there is no such option. The options are " + Keys)]
    public async Task Each_bad_option_is_told_by_its_place_its_value_and_the_rule(string key, string value, string failure)
    {
        var told = await StartAsync(new() { ["ThreatConnect:" + key] = value });

        told.Should().Equal(failure);
        string.Concat(told).Should().NotContain("hush", "that is a secret");
    }

    [Theory]
    [InlineData("hush\ttoken", "ThreatConnect:ApiToken: (not shown) The value contains a space, a line break or another character that a header cannot carry")]
    [InlineData("TC-Token", "ThreatConnect:ApiToken: (not shown) The token starts with TC-Token; pass the token without this word")]
    public async Task So_is_a_token_but_for_its_value(string token, string failure)
    {
        var told = await StartAsync(new() { ["ThreatConnect:AccessId"] = null, ["ThreatConnect:SecretKey"] = null, ["ThreatConnect:ApiToken"] = token });

        told.Should().Equal(failure);
    }

    [Fact]
    public async Task All_of_them_are_told_at_once()
    {
        var told = await StartAsync(new()
        {
            ["ThreatConnect:BaseAddress"] = "",
            ["ThreatConnect:AccessId"] = "",
            ["ThreatConnect:SecretKey"] = "",
            ["ThreatConnect:MaxRetries"] = "three",
            ["ThreatConnect:MaxRetry"] = "3",
            ["ThreatConnect:IdleTimeout"] = "-1.00:00",
        });

        told.Should().Equal(
            "ThreatConnect:MaxRetries: \"three\" is not a whole number",
            "ThreatConnect:MaxRetry: there is no such option. The options are " + Keys,
            "ThreatConnectOptions.BaseAddress (ThreatConnect:BaseAddress): it is not set. It is the address of the API with its base path, such as https://app.threatconnect.com/api",
            "ThreatConnectOptions.Credential (ThreatConnect:Credential): there is none. " + Choice,
            "ThreatConnect:IdleTimeout: -1.00:00:00 is out of range. It must be more than 0, and 49.00:00:00 at most");
    }

    [Fact]
    public async Task A_section_that_is_not_there_is_named()
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services.AddThreatConnect(builder.Configuration.GetSection("Conect"));
        using var host = builder.Build();

        var refusal = await host.Invoking(host => host.StartAsync()).Should().ThrowAsync<OptionsValidationException>();

        refusal.Which.Failures.Should().StartWith("Conect: the configuration has no such section, or it is empty");
    }

    [Fact]
    public async Task What_was_set_in_code_is_named_by_its_property_and_its_instance()
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services.AddThreatConnect("emea", options =>
        {
            options.BaseAddress = new Uri("https://app.example.com/api");
            options.ApiToken = "hush";
            options.MaxRetries = -2;
        });
        using var host = builder.Build();

        var refusal = await host.Invoking(host => host.StartAsync()).Should().ThrowAsync<OptionsValidationException>();

        refusal.Which.Failures.Should().Equal("ThreatConnectOptions.MaxRetries of \"emea\": -2 is out of range. It must be 0 or more");
    }

    [Fact]
    public async Task Every_instance_is_judged_at_the_start()
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services.AddThreatConnect("emea", static _ => { });
        builder.Services.AddThreatConnect("apac", static _ => { });
        using var host = builder.Build();

        var refusal = await host.Invoking(host => host.StartAsync()).Should().ThrowAsync<AggregateException>();

        refusal.Which.InnerExceptions.Cast<OptionsValidationException>().Select(each => each.OptionsName).Should().BeEquivalentTo("emea", "apac");
    }

    [Fact]
    public void Without_a_host_the_client_is_what_cannot_be_had()
    {
        var services = new ServiceCollection();
        services.AddThreatConnect(static _ => { });
        using var provider = services.BuildServiceProvider();

        provider.Invoking(provider => provider.GetRequiredService<ThreatConnectClient>()).Should().Throw<OptionsValidationException>();
    }

    [Fact]
    public async Task The_root_of_the_configuration_may_hold_what_is_no_option()
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["BaseAddress"] = "https://app.example.com/api", ["ApiToken"] = "token", ["Logging:LogLevel"] = "Debug", ["IdleTimeout"] = "long" });
        builder.Services.AddThreatConnect(builder.Configuration);
        using var host = builder.Build();

        var refusal = await host.Invoking(host => host.StartAsync()).Should().ThrowAsync<OptionsValidationException>();

        refusal.Which.Failures.Should().Equal("IdleTimeout: \"long\" is not a duration such as 00:01:30");
    }

    [Fact]
    public async Task Every_option_is_read_from_the_configuration_in_any_case()
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Configuration.AddJson("""
            {
              "TC": {
                "baseAddress": "https://app.example.com", "allowEmptyBasePath": true, "accessId": "1", "SECRETKEY": "2", "ApiToken": "",
                "MaxRetries": 5, "RetryDelay": "00:00:01", "MaxRetryDelay": "00:01:00", "IdleTimeout": "00:05:00",
                "ProxyAddress": "http://proxy.example.com:3128", "ApplicationName": "my-app", "AllowInsecureHttp": true,
                "AttemptTimeout": "00:10:00", "Timeout": "01:00:00", "LogSensitiveValues": "true"
              }
            }
            """);
        builder.Services.AddThreatConnect(builder.Configuration.GetSection("TC"));
        using var host = builder.Build();
        await host.StartAsync();

        host.Services.GetRequiredService<IOptions<ThreatConnectOptions>>().Value.Should().BeEquivalentTo(new ThreatConnectOptions
        {
            BaseAddress = new Uri("https://app.example.com"),
            AllowEmptyBasePath = true,
            AccessId = "1",
            SecretKey = "2",
            MaxRetries = 5,
            RetryDelay = TimeSpan.FromSeconds(1),
            MaxRetryDelay = TimeSpan.FromMinutes(1),
            IdleTimeout = TimeSpan.FromMinutes(5),
            ProxyAddress = new Uri("http://proxy.example.com:3128"),
            ApplicationName = "my-app",
            AllowInsecureHttp = true,
            AttemptTimeout = TimeSpan.FromMinutes(10),
            Timeout = TimeSpan.FromHours(1),
            LogSensitiveValues = true,
        });
    }

    [Fact]
    public void Every_settable_option_is_one_that_a_section_can_hold() =>
        typeof(ThreatConnectOptions).GetProperties().Where(property => property.SetMethod?.IsPublic == true).Select(property => property.Name).Should().BeEquivalentTo(Keys.Split(", "));

    private static async Task<string[]> StartAsync(Dictionary<string, string?> changes)
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ThreatConnect:BaseAddress"] = "https://app.example.com/api",
            ["ThreatConnect:AccessId"] = "12345678901234567890",
            ["ThreatConnect:SecretKey"] = "hush",
        });
        builder.Configuration.AddInMemoryCollection(changes);
        builder.Services.AddThreatConnect(builder.Configuration.GetSection("ThreatConnect"));
        using var host = builder.Build();
        var refusal = await host.Invoking(host => host.StartAsync()).Should().ThrowAsync<OptionsValidationException>();
        return [.. refusal.Which.Failures];
    }
}
