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

/// <summary>Registers clients of ThreatConnect in the services of a host.</summary>
/// <remarks>
/// Each returns the builder of the handlers that requests go through: what is added there is outside of the signing, so that every attempt that it makes is signed anew.
/// What is set on an <see cref="HttpClient"/> there has no effect, as there is none. Registering the same instance again adds to its options.
/// </remarks>
public static class ThreatConnectServiceCollectionExtensions
{
    private static readonly string[] s_secretHeaders = ["Authorization", "Timestamp"];

    /// <summary>Registers a <see cref="ThreatConnectClient"/> as a singleton that is disposed with the services.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of its handlers.</returns>
    public static IHttpClientBuilder AddThreatConnect(this IServiceCollection services, Action<ThreatConnectOptions> configure) =>
        Add(services, Options.Options.DefaultName, configure);

    /// <summary>Registers a <see cref="ThreatConnectClient"/> as a singleton that is disposed with the services, with options from the configuration.</summary>
    /// <param name="services">The services.</param>
    /// <param name="section">The section that holds the options, by the names of the properties of <see cref="ThreatConnectOptions"/>. A key in it that is no option is an error; an empty value counts as none.</param>
    /// <returns>The builder of its handlers.</returns>
    public static IHttpClientBuilder AddThreatConnect(this IServiceCollection services, IConfiguration section) =>
        Add(services, Options.Options.DefaultName, section);

    /// <summary>Registers one of several clients as a keyed singleton: <c>[FromKeyedServices("emea")] ThreatConnectClient</c>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name of the instance.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of its handlers.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static IHttpClientBuilder AddThreatConnect(this IServiceCollection services, string name, Action<ThreatConnectOptions> configure)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Add(services, name, configure);
    }

    /// <summary>Registers one of several clients as a keyed singleton, with options from the configuration: <c>[FromKeyedServices("emea")] ThreatConnectClient</c>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name of the instance.</param>
    /// <param name="section">The section that holds the options, by the names of the properties of <see cref="ThreatConnectOptions"/>. A key in it that is no option is an error; an empty value counts as none.</param>
    /// <returns>The builder of its handlers.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
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
        services.AddSingleton<IOptionsChangeTokenSource<ThreatConnectOptions>>(new ConfigurationChangeTokenSource<ThreatConnectOptions>(name, section));
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

    // The factory's own loggers write addresses, and so the values of indicators, and at Trace the headers that an earlier attempt left; ours tell the same without either.
    // The headers are named all the same, for those who put the loggers back.
    private static void AddHandlers(IHttpClientBuilder builder, Instance instance)
    {
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IHttpMessageHandlerBuilderFilter, SigningFilter>());
        builder
            .ConfigurePrimaryHttpMessageHandler(services => PrimaryHandlers.Create(services.GetRequiredService<IOptionsMonitor<ThreatConnectOptions>>().Get(instance.Name).ProxyAddress))
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
