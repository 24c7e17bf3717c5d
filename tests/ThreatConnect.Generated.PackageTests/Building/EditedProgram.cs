namespace ThreatConnect.PackageTests.Building;

// A program that uses what an edit of the document adds. Its handler responds to the requests and prints them.
internal static class EditedProgram
{
    public const string Folder = "program";

    public const string Assembly = "program/bin/Release/net10.0/program.dll";

    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <!-- A user's program, which has its own rules. -->
            <RunAnalyzers>false</RunAnalyzers>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="../src/ThreatConnect.Generated/ThreatConnect.Generated.csproj" />
          </ItemGroup>
        </Project>
        """;

    private const string Code = """"
        using System.Text;
        using ThreatConnect;

        await using var tc = new ThreatConnectClient(
            new Uri("https://tc.example/api"), new ApiTokenCredential("APIV2:1:x"), new() { PrimaryHandler = new Responses() });

        Prophecy prophecy = await tc.Groups.Prophecies.CreateAsync(new() { Name = "The end" });
        Console.WriteLine($"{prophecy.GetType().Name} {prophecy.Id} {prophecy.Name}, came true: {prophecy.Fulfilled}");
        await foreach (Prophecy listed in tc.Groups.Prophecies.ListAsync(f => f.Fulfilled == true))
        {
            Console.WriteLine($"listed: {listed.Name}");
        }

        await tc.Groups.Prophecies[prophecy.Id].UpdateAsync(new() { Fulfilled = false });
        await tc.Groups.Prophecies[prophecy.Id].Tags.AddAsync("doom");
        AdversaryOmenAsset omen = await tc.Groups.Adversaries[416].Assets.Omens.CreateAsync(new() { Omen = "A raven" });
        Console.WriteLine($"{omen.GetType().Name} {omen.Id} {omen.Omen}");

        internal sealed class Responses : HttpMessageHandler
        {
            protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
                Console.WriteLine($"{request.Method} {request.RequestUri!.PathAndQuery} {body}");
                var data = request.RequestUri.AbsolutePath switch
                {
                    var path when path.EndsWith("/omens") => """{"adversaryOmen":{"id":8,"omen":"A raven"}}""",
                    _ when request.Method == HttpMethod.Get =>
                        """{"resultCount":1,"prophecy":[{"id":7,"name":"The end","fulfilled":true}]}""",
                    _ => """{"prophecy":{"id":7,"name":"The end","fulfilled":true}}""",
                };
                var envelope = $$"""{"status":"Success","data":{{data}}}""";
                return new() { Content = new StringContent(envelope, Encoding.UTF8, "application/json") };
            }
        }
        """";

    public static void Write(string repository)
    {
        var folder = Directory.CreateDirectory(Path.Combine(repository, Folder)).FullName;
        File.WriteAllText(Path.Combine(folder, "program.csproj"), Project);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Code);
    }
}
