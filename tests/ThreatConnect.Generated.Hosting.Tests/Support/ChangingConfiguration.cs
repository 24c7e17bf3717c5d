namespace ThreatConnect.Hosting.Tests.Support;

/// <summary>A source of configuration that changes while the program runs.</summary>
internal sealed class ChangingConfiguration : ConfigurationProvider, IConfigurationSource
{
    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    /// <summary>Changes some keys, and tells it once.</summary>
    public void Change(params (string Key, string? Value)[] changes)
    {
        foreach (var (key, value) in changes)
        {
            Set(key, value);
        }

        OnReload();
    }
}
