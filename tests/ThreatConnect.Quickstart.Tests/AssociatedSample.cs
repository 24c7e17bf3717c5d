using ThreatConnect.Quickstart.Loading;
using ThreatConnect.Quickstart.Output;
using ThreatConnect.Quickstart.Serving;
using ThreatConnect.Quickstart.Writing;

namespace ThreatConnect.Quickstart.Tests;

/// <summary>A few invented objects with parts of every kind, loaded into an instance.</summary>
internal sealed class AssociatedSample : IAsyncDisposable
{
    private const string Groups = """
        {"type":"Adversary","name":"Example Bear","attributes":[{"type":"Description","value":"What it is.\nAnd more.","source":"us"},{"type":"Aliases","value":"Bear"},{"type":"Aliases","value":"Ursus"}],"securityLabels":["TLP:WHITE","TLP:AMBER"],"associatedGroups":[{"type":"Intrusion Set","name":"Example Set"},{"type":"Malware","name":"Example Wiper"}]}
        {"type":"Intrusion Set","name":"Example Set","attributes":[{"type":"Colour","value":"blue"},{"type":"External Link","value":"https://example.org/"}],"associatedGroups":[{"type":"Adversary","name":"Example Bear"}]}
        {"type":"Malware","name":"Example Wiper","attributes":[{"type":"Description","value":"It wipes."},{"type":"Description","value":"It wipes."}],"tags":["Wiper"],"associatedGroups":[{"type":"Malware","name":"Example Wiper"},{"type":"Malware","name":"Nobody"}]}
        {"type":"Report","name":"Example Report","attributes":[{"type":"Description","value":"It has no file."}],"tags":["Wiper","Report"],"securityLabels":["TLP:NONE"],"associatedGroups":[{"type":"Adversary","name":"Example Bear"}]}
        {"type":"Tool","name":"Example Twin"}
        {"type":"Tool","name":"Example Twin"}
        """;

    private const string Indicators = """
        {"type":"Host","hostName":"example.org","attributes":[{"type":"External Link","value":"https://example.org/"}],"securityLabels":["TLP:WHITE"],"groups":[{"type":"Malware","name":"Example Wiper"},{"type":"Report","name":"Example Report"}]}
        {"type":"File","md5":"d41d8cd98f00b204e9800998ecf8427e","attributes":[{"type":"File Name","value":"empty"}],"tags":["Empty"],"securityLabels":["TLP:GREEN"],"groups":[{"type":"Malware","name":"Example Wiper"}]}
        {"type":"File","md5":"D41D8CD98F00B204E9800998ECF8427E","attributes":[{"type":"File Name","value":"empty"},{"type":"File Name","value":"zero"}],"tags":["Empty"],"securityLabels":["TLP:GREEN"],"groups":[{"type":"Malware","name":"Example Wiper"},{"type":"Adversary","name":"Example Bear"}]}
        {"type":"Address","ip":"192.0.2.1","securityLabels":[""],"attributes":[{"type":"Port","value":"443"},{"type":"Title","value":""}],"groups":[{"type":"Tool","name":"Example Twin"}]}
        {"type":"Address","ip":"192.0.2.010","attributes":[{"type":"Port","value":"80"}],"groups":[{"type":"Malware","name":"Example Wiper"}]}
        {"type":"Address","ip":"192.0.2.010"}
        """;

    private AssociatedSample(Instance instance, LoadResult loaded)
    {
        Instance = instance;
        Loaded = loaded;
    }

    public static Screen Nowhere { get; } = Screen.Plain(TextWriter.Null, TextWriter.Null);

    public Instance Instance { get; }

    public OwnerScope Org => Instance.Client.InOwner(Instance.OwnerName);

    public LoadResult Loaded { get; }

    public static Task<AssociatedSample> LoadAsync() => LoadAsync(org => new RequestWriter(org, parallelism: 1));

    public static async Task<AssociatedSample> LoadAsync(Func<OwnerScope, IWriter> writerOf)
    {
        using var folder = TemporaryFolder.With(Groups, Indicators);
        var instance = await Instance.StartAsync(port: 0, UsualAttributeTypes.All, CancellationToken.None);
        var org = instance.Client.InOwner(Instance.OwnerName);
        return new AssociatedSample(instance, await new Loader(org, writerOf(org)).LoadAsync(folder.Path, Nowhere, CancellationToken.None));
    }

    public Entry Entry(string name) => Loaded.Loaded.First(entry => entry.Name == name);

    public ValueTask DisposeAsync() => Instance.DisposeAsync();
}
