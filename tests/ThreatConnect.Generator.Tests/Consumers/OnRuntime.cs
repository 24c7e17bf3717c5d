// What a user of the library writes, who has added the types of an instance.
#nullable enable
#pragma warning disable CS1591 // A program has no documentation.

using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using ThreatConnect;
using ThreatConnect.Custom;

public static class Program
{
    private const string Doll = """{ "id": 7, "ownerName": "Org", "type": "Voodoo Doll", "Doll Name": "Zombie", "rating": 3.0 }""";

    public static Task<string> Get() => WithClient(
        $$"""{ "status": "Success", "data": { "voodooDoll": {{Doll}} } }""",
        async org =>
        {
            VoodooDoll doll = await org.Indicators.VoodooDolls["Zombie"].GetAsync();
            return $"{doll.DollName}, rated {doll.Rating:0}";
        });

    public static Task<string> List() => WithClient(
        $$"""{ "status": "Success", "data": { "resultCount": 1, "voodooDoll": [{{Doll}}] } }""",
        async org =>
        {
            var names = "";
            await foreach (var doll in org.Indicators.VoodooDolls.ListAsync(filter => filter.Rating > 2))
            {
                names += doll.DollName;
            }

            return names;
        });

    public static Task<string> Tagged() => WithClient(
        $$"""{ "status": "Success", "data": { "resultCount": 1, "voodooDoll": [{{Doll}}] } }""",
        async org => (await org.Tags["Cursed"].Indicators.VoodooDolls.ListAsync().FirstOrDefaultAsync())!.DollName!);

    public static Task<string> Create() => WithClient(
        """{ "status": "Success", "data": { "badge": { "id": 8, "type": "Badge", "Badge": "A1", "Access Level": "STAFF" } } }""",
        async org =>
        {
            Badge badge = await org.Indicators.Badges.CreateAsync(new() { BadgeText = "a1", AccessLevel = "Staff", Confidence = 50 });
            return $"{badge.BadgeText} {badge.AccessLevel}";
        });

    public static Task<string> Delete() => WithClient(
        """{ "status": "Success" }""",
        async org =>
        {
            await org.Indicators.Badges["a1", "Staff"].DeleteAsync();
            return "deleted";
        });

    public static async Task<string> Batch()
    {
        using var folder = new TemporaryFolder();
        return await WithClient("", async org =>
        {
            var item = new BatchIndicator(new BadgeCreate { BadgeText = "a1", AccessLevel = "Staff", Confidence = 50 }) { Tags = ["t"] };
            var run = await org.Batch.WriteFilesAsync([item], folder.Path);
            return $"{item.Summary} {await File.ReadAllTextAsync(run.Files[0])}";
        });
    }

    public static async Task<string> BatchReferences()
    {
        using var folder = new TemporaryFolder();
        return await WithClient("", async org =>
        {
            var item = new BatchAssociation(new BadgeValue("a1", BadgeAccessLevelOptions.StaffGuests.Split(' ')[0]), new HostValue("a.example"), AssociationTypes.BadgeOfHost);
            var run = await org.Batch.WriteFilesAsync([item], folder.Path);
            return await File.ReadAllTextAsync(run.Files[0]);
        });
    }

    public static Task<string> Associated() => WithClient(
        """{ "status": "Success", "data": { "resultCount": 1, "badge": [{ "id": 8, "type": "Badge", "Badge": "A1", "Access Level": "STAFF" }] } }""",
        async org => (await org.Indicators.Hosts["a.example"].AssociatedBy(AssociationTypes.BadgeOfHost).Badges.ListAsync().FirstOrDefaultAsync())!.BadgeText!);

    public static Task<string> FileDoes() => WithClient(
        """{ "status": "Success" }""",
        async org =>
        {
            await org.Indicators.Files["d41d8cd98f00b204e9800998ecf8427f"].Actions(FileActionTypes.Encrypt).Badges.AddAsync(new BadgeValue("a1", "Staff"));
            return "done";
        });

    public static Task<string> Attribute() => WithClient(
        """{ "status": "Success", "data": { "attribute": { "id": 5, "type": "Severity", "value": "High" } } }""",
        async org => (await org.Indicators.Badges["a1", "Staff"].Attributes.AddAsync(AttributeTypes.Severity, "High", "a source", displayed: true)).Value.Value!);

    public static Task<string> WrongAttribute()
    {
        try
        {
            return Task.FromResult(new BatchAttribute(AttributeTypes.Severity, "high").Value);
        }
        catch (ArgumentException exception)
        {
            return Task.FromResult(exception.Message);
        }
    }

    public static Task<string> WrongRating()
    {
        try
        {
            return Task.FromResult($"{new BadgeCreate { BadgeText = "a", AccessLevel = "b", Rating = 6 }.Rating}");
        }
        catch (ArgumentOutOfRangeException exception)
        {
            return Task.FromResult(exception.ParamName!);
        }
    }

    public static Task<string> TypeName() => Task.FromResult(IndicatorType.Badge.ToString());

    public static Task<string> WrongValue()
    {
        try
        {
            return Task.FromResult(new VoodooDollCreate { DollName = "" }.DollName);
        }
        catch (ArgumentException exception)
        {
            return Task.FromResult(exception.ParamName!);
        }
    }

    private static async Task<string> WithClient(string response, Func<OwnerScope, Task<string>> use)
    {
        var server = new Server(response);
        await using var client = new ThreatConnectClient(
            new Uri("https://example.com/api"), new ApiTokenCredential("token"), new() { PrimaryHandler = server });
        var seen = await use(client.InOwner("Org"));
        return $"{server.Request} -> {seen}";
    }

    private sealed class TemporaryFolder : IDisposable
    {
        public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), Guid.NewGuid().ToString("N"));

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }

    private sealed class Server(string response) : HttpMessageHandler
    {
        public string Request { get; private set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            Request = $"{request.Method} {request.RequestUri!.PathAndQuery}{(body.Length == 0 ? "" : " ")}{body}";
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(response, Encoding.UTF8, "application/json"), RequestMessage = request };
        }
    }
}
