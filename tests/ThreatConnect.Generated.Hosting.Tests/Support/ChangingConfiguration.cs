namespace ThreatConnect.Hosting.Tests.Support;

// A source of configuration that changes while the program runs.
internal sealed class ChangingConfiguration : ConfigurationProvider, IConfigurationSource
{
    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    // Changes some keys, and tells it once.
    public void Change(params (string Key, string? Value)[] changes)
    {
        foreach (var (key, value) in changes)
        {
            Set(key, value);
        }

        OnReload();
    }
}
