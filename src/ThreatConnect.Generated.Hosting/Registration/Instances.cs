using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;

namespace ThreatConnect.Hosting.Registration;

/// <summary>All instances that one collection of services registers.</summary>
internal sealed class Instances
{
    private readonly Dictionary<string, Instance> _byName = new(StringComparer.Ordinal);

    /// <summary>The instances of a collection of services; it carries them itself, as it is all that registrations share.</summary>
    public static Instances Of(IServiceCollection services)
    {
        if (services.FirstOrDefault(service => service.ServiceType == typeof(Instances))?.ImplementationInstance is Instances known)
        {
            return known;
        }

        var instances = new Instances();
        services.AddSingleton(instances);
        return instances;
    }

    /// <summary>Gets an instance, or adds it.</summary>
    /// <returns>Whether it is new.</returns>
    public bool TryAdd(string name, out Instance instance)
    {
        if (_byName.TryGetValue(name, out instance!))
        {
            return false;
        }

        instance = new Instance(name);
        _byName.Add(name, instance);
        return true;
    }

    /// <summary>Finds the instance whose handlers have a name.</summary>
    public bool TryFindByFullName(string? fullName, [NotNullWhen(true)] out Instance? instance)
    {
        instance = _byName.Values.FirstOrDefault(each => each.FullName == fullName);
        return instance is not null;
    }
}
