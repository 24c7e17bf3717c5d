namespace ThreatConnect.EndToEndTests.Examples;

internal static class IndicatorExamples
{
    private const string KeyName = @"HKEY_LOCAL_MACHINE\Software\Evil";

    private static int s_count;

    public static IReadOnlyDictionary<string, Func<OwnerScope, Task<ExampleItem>>> All { get; } = new Dictionary<string, Func<OwnerScope, Task<ExampleItem>>>(StringComparer.Ordinal)
    {
        ["Address"] = org => CreateAsync(org.Indicators.Addresses, new() { Ip = $"2001:db8::{Next():x}" }, item => (AddressValue)item.Ip, value => org.Indicators.Addresses[value], associations => associations.Addresses),
        ["ASN"] = org => CreateAsync(org.Indicators.Asns, new() { AsNumber = $"ASN{Next()}" }, item => (AsnValue)item.AsNumber, value => org.Indicators.Asns[value], associations => associations.Asns),
        ["CIDR"] = org => CreateAsync(org.Indicators.CidrBlocks, new() { Block = $"2001:db8:{Next():x}::/48" }, item => (CidrValue)item.Block, value => org.Indicators.CidrBlocks[value], associations => associations.CidrBlocks),
        ["EmailAddress"] = org => CreateAsync(org.Indicators.EmailAddresses, new() { Address = $"x+{Next()}@example.com" }, item => (EmailAddressValue)item.Address, value => org.Indicators.EmailAddresses[value], associations => associations.EmailAddresses),
        ["Email Subject"] = org => CreateAsync(org.Indicators.EmailSubjects, new() { Subject = $"Re: {Next()}% / you?" }, item => (EmailSubjectValue)item.Subject, value => org.Indicators.EmailSubjects[value], associations => associations.EmailSubjects),
        ["File"] = org => CreateAsync(org.Indicators.Files, new() { Md5 = $"{Next():x32}" }, item => (FileHash)item.Md5!, value => org.Indicators.Files[value], associations => associations.Files),
        ["Hashtag"] = org => CreateAsync(org.Indicators.Hashtags, new() { Value = $"#x{Next()}" }, item => (HashtagValue)item.Value, value => org.Indicators.Hashtags[value], associations => associations.Hashtags),
        ["Host"] = org => CreateAsync(org.Indicators.Hosts, new() { HostName = $"x{Next()}.example.com" }, item => (HostValue)item.HostName, value => org.Indicators.Hosts[value], associations => associations.Hosts),
        ["Mutex"] = org => CreateAsync(org.Indicators.Mutexes, new() { Name = $@"Global\x{Next()}" }, item => (MutexName)item.Name, value => org.Indicators.Mutexes[value], associations => associations.Mutexes),
        ["Registry Key"] = org => CreateAsync(org.Indicators.RegistryKeys, new() { KeyName = $"{KeyName}: {Next()}", ValueName = " ", ValueType = RegistryValueType.RegSz }, item => new RegistryKeyValue(item.KeyName, item.ValueName!, item.ValueType!.Value), value => org.Indicators.RegistryKeys[value], associations => associations.RegistryKeys),
        ["URL"] = org => CreateAsync(org.Indicators.Urls, new() { Text = $"http://example.com/a%2Fb?q={Next()}&r=ü+#f" }, item => (UrlValue)item.Text, value => org.Indicators.Urls[value], associations => associations.Urls),
        ["User Agent"] = org => CreateAsync(org.Indicators.UserAgents, new() { Text = $"Mozilla/{Next()} (x; y)" }, item => (UserAgentValue)item.Text, value => org.Indicators.UserAgents[value], associations => associations.UserAgents),
    };

    // An owner has one indicator of a value, and the tests of a class share an instance.
    private static int Next() => Interlocked.Increment(ref s_count);

    private static async Task<ExampleItem> CreateAsync<TIndicator, TCreate, TFilter, TValue>(
        Collection<TIndicator, TCreate, TFilter> indicators,
        TCreate create,
        Func<TIndicator, TValue> valueOf,
        Func<TValue, ItemHandle> handleOf,
        Func<IndicatorAssociations, Associations<TIndicator, TValue>> ofType)
        where TIndicator : class
        where TValue : struct, IEquatable<TValue>
    {
        var value = valueOf((await indicators.CreateAsync(create)).Value);
        return new(handleOf(value), other => ItemAssociation.Of(ofType((IndicatorAssociations)other.Indicators), value, valueOf));
    }
}
