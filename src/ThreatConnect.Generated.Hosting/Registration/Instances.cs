using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;

namespace ThreatConnect.Hosting.Registration;

// All instances that one collection of services registers.
internal sealed class Instances
{
    private readonly Dictionary<string, Instance> _byName = new(StringComparer.Ordinal);

    // The instances of a collection of services; it carries them itself, as it is all that registrations share.
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

    // Gets an instance, or adds it.
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

    // Finds the instance whose handlers have a name.
    public bool TryFindByFullName(string? fullName, [NotNullWhen(true)] out Instance? instance)
    {
        instance = _byName.Values.FirstOrDefault(each => each.FullName == fullName);
        return instance is not null;
    }
}
