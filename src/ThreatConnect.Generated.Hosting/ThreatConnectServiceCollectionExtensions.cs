using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;
using ThreatConnect;
using ThreatConnect.Hosting;
using ThreatConnect.Hosting.Configuration;
using ThreatConnect.Hosting.Registration;
using ThreatConnect.Hosting.Signing;
using ThreatConnect.Hosting.Validation;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Provides extension methods that register ThreatConnect clients in the services of a host.</summary>
/// <remarks>
/// Each method returns the builder of the handlers that requests go through. A handler that is added there is outside of the signing
/// handler, so that every attempt it makes is signed anew. Settings of an <see cref="HttpClient"/> have no effect there, since none is
/// used. Registering the same instance again adds to its options.
/// </remarks>
/// <example>
/// <code>
/// var services = new Microsoft.Extensions.DependencyInjection.ServiceCollection();
/// services.AddThreatConnect(options =&gt;
/// {
///     options.BaseAddress = new Uri("https://app.threatconnect.com/api");
///     options.ApiToken = "the token";
/// });
/// </code>
/// </example>
public static class ThreatConnectServiceCollectionExtensions
{
    private static readonly string[] s_secretHeaders = ["Authorization", "Timestamp"];

    /// <summary>Registers a <see cref="ThreatConnectClient"/> as a singleton that is disposed with the services.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="configure">The action that sets the options.</param>
    /// <returns>The builder of the handlers of the client.</returns>
    public static IHttpClientBuilder AddThreatConnect(this IServiceCollection services, Action<ThreatConnectOptions> configure) =>
        Add(services, Options.Options.DefaultName, configure);

    /// <summary>
    /// Registers a <see cref="ThreatConnectClient"/> as a singleton that is disposed with the services, with options from the
    /// configuration.
    /// </summary>
    /// <param name="services">The service collection.</param>
    /// <param name="section">
    /// The section that holds the options, by the names of the properties of <see cref="ThreatConnectOptions"/>. An unknown key in it is an
    /// error; an empty value counts as not set.
    /// </param>
    /// <returns>The builder of the handlers of the client.</returns>
    public static IHttpClientBuilder AddThreatConnect(this IServiceCollection services, IConfiguration section) =>
        Add(services, Options.Options.DefaultName, section);

    /// <summary>Registers one of several clients as a keyed singleton: <c>[FromKeyedServices("emea")] ThreatConnectClient</c>.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="name">The name of the instance.</param>
    /// <param name="configure">The action that sets the options.</param>
    /// <returns>The builder of the handlers of the client.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static IHttpClientBuilder AddThreatConnect(this IServiceCollection services, string name, Action<ThreatConnectOptions> configure)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Add(services, name, configure);
    }

    /// <summary>
    /// Registers one of several clients as a keyed singleton, with options from the configuration: <c>[FromKeyedServices("emea")]
    /// ThreatConnectClient</c>.
    /// </summary>
    /// <param name="services">The service collection.</param>
    /// <param name="name">The name of the instance.</param>
    /// <param name="section">
    /// The section that holds the options, by the names of the properties of <see cref="ThreatConnectOptions"/>. An unknown key in it is an
    /// error; an empty value counts as not set.
    /// </param>
    /// <returns>The builder of the handlers of the client.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static IHttpClientBuilder AddThreatConnect(this IServiceCollection services, string name, IConfiguration section)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Add(services, name, section);
    }

    private static IHttpClientBuilder Add(IServiceCollection services, string name, Action<ThreatConnectOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        var (builder, _) = Add(services, name);
        services.Configure(name, configure);
        return builder;
    }

    private static IHttpClientBuilder Add(IServiceCollection services, string name, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        var (builder, instance) = Add(services, name);
        instance.Add(section);
        services.Configure<ThreatConnectOptions>(name, options => SectionReader.Read(section, options));
        services.AddSingleton<IOptionsChangeTokenSource<ThreatConnectOptions>>(new ConfigurationChangeTokenSource<ThreatConnectOptions>(
            name, section));
        return builder;
    }

    private static (IHttpClientBuilder Builder, Instance Instance) Add(IServiceCollection services, string name)
    {
        ArgumentNullException.ThrowIfNull(services);
        var isNew = Instances.Of(services).TryAdd(name, out var instance);
        var builder = services.AddHttpClient(instance.FullName);
        if (isNew)
        {
            AddOptions(services, instance);
            AddHandlers(builder, instance);
            AddClient(services, instance);
        }

        return (builder, instance);
    }

    private static void AddOptions(IServiceCollection services, Instance instance)
    {
        services.AddOptions<ThreatConnectOptions>(instance.Name).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ThreatConnectOptions>>(new OptionsValidator(instance));
    }

    // The factory's own loggers write addresses, which contain the values of indicators, and at Trace the headers of an earlier attempt.
    // Ours log the same without either. The headers are still redacted, for users who add those loggers again.
    private static void AddHandlers(IHttpClientBuilder builder, Instance instance)
    {
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IHttpMessageHandlerBuilderFilter, SigningFilter>());
        builder
            .ConfigurePrimaryHttpMessageHandler(services =>
            {
                var options = services.GetRequiredService<IOptionsMonitor<ThreatConnectOptions>>().Get(instance.Name);
                return PrimaryHandlers.Create(options.ProxyAddress, options.MaxConnections);
            })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RedactLoggedHeaders(s_secretHeaders)
            .RemoveAllLoggers();
    }

    private static void AddClient(IServiceCollection services, Instance instance)
    {
        if (instance.IsNamed)
        {
            services.TryAddKeyedSingleton(instance.Name, (provider, _) => ClientFactory.Create(provider, instance));
        }
        else
        {
            services.TryAddSingleton(provider => ClientFactory.Create(provider, instance));
        }
    }
}
