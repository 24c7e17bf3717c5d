using ThreatConnect.Quickstart.Loading;
using ThreatConnect.Quickstart.Output;
using ThreatConnect.Quickstart.Serving;
using ThreatConnect.Quickstart.Writing;

namespace ThreatConnect.Quickstart.Tests;

public sealed class SampleTests
{
    [Fact]
    public async Task The_sample_loads_with_these_counts()
    {
        var loaded = await LoadAsync(DataFiles.SampleFolder);

        loaded.Counts.Should().Equal(
            new TypeCount("Adversary", Lines: 4, Loaded: 4, Merged: 0, Rejected: 0) { Tags = 6, IsInVersion = true },
            new TypeCount("Campaign", Lines: 5, Loaded: 4, Merged: 0, Rejected: 1) { Tags = 3, IsInVersion = true },
            new TypeCount("Tide Table", Lines: 1, Loaded: 0, Merged: 0, Rejected: 0) { Tags = 0, IsInVersion = false },
            new TypeCount("Address", Lines: 5, Loaded: 3, Merged: 1, Rejected: 1) { Tags = 4, IsInVersion = true },
            new TypeCount("URL", Lines: 5, Loaded: 4, Merged: 0, Rejected: 1) { Tags = 3, IsInVersion = true },
            new TypeCount("File", Lines: 6, Loaded: 3, Merged: 1, Rejected: 2) { Tags = 3, IsInVersion = true },
            new TypeCount("Registry Key", Lines: 6, Loaded: 2, Merged: 0, Rejected: 4) { Tags = 2, IsInVersion = true });
    }

    [Fact]
    public async Task The_sample_has_one_refusal_of_each_kind()
    {
        var loaded = await LoadAsync(DataFiles.SampleFolder);

        loaded.RejectionCounts.Select(rejection => (rejection.Type, rejection.Count, rejection.Text[..Math.Min(30, rejection.Text.Length)])).Should().Equal(
            ("Address", 1, "AddressCreate.Ip: an IPv4 addr"),
            ("Adversary", 1, "a tag: The name of a tag may h"),
            ("Campaign", 1, "firstSeen: it is not a date"),
            ("File", 1, "FileCreate needs at least one "),
            ("File", 1, "FileCreate.Md5: MD5 is 32 hexa"),
            ("Registry Key", 2, "no Value Type"),
            ("Registry Key", 1, "RegistryKeyCreate.KeyName: a r"),
            ("Registry Key", 1, "no Value Name"),
            ("Registry Key", 1, "the server says: Please enter "),
            ("URL", 1, "UrlCreate.Text: a URL has a sc"));
    }

    [Fact]
    public async Task A_refused_tag_is_left_out_and_the_rest_stays()
    {
        using var folder = TemporaryFolder.With(
            groups: $$"""{"type":"Adversary","name":"A","tags":["{{new string('t', 129)}}"," ","{{new string('u', 128)}}"]}""",
            indicators: "");

        var loaded = await LoadAsync(folder.Path);

        loaded.Loaded.Should().ContainSingle().Which.Tags.Should().Equal(new string('u', 128));
        loaded.Rejections.Should().OnlyContain(rejection => rejection.Part == DataPart.Tag).And.HaveCount(2);
        loaded.RejectionCounts.Select(rejection => rejection.Text).Should().Equal(
            "a tag: The name of a tag may have 128 characters",
            "a tag: the server says: The name for this tag is invalid, please enter a name between 1-128 characters in length");
    }

    [Fact]
    public async Task The_sample_comes_back_equal()
    {
        var run = await Run.OfAsync("--data", DataFiles.SampleFolder);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("20 objects went in, and every one came back equal.")
            .And.MatchRegex(@"\n139 requests in \d+\.\d s, \d+ a second; peak memory \d+ MB");
    }

    [Fact]
    public async Task The_sample_names_only_hosts_and_addresses_for_documentation()
    {
        var indicators = (await DataFiles.ReadAsync(DataFiles.SampleFolder, CancellationToken.None)).Where(line => line.Members.ContainsKey("summary")).ToList();

        indicators.Where(line => line.Type == "Address").Should().OnlyContain(line =>
            line.Members["ip"].StartsWith("192.0.2.") || line.Members["ip"].StartsWith("198.51.100.") || line.Members["ip"].StartsWith("2001:db8:", StringComparison.OrdinalIgnoreCase));
        indicators.Where(line => line.Type == "URL").Should().OnlyContain(line => line.Members["text"].Contains("example.", StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<LoadResult> LoadAsync(string folder)
    {
        await using var instance = await Instance.StartAsync(port: 0, CancellationToken.None);
        var org = instance.Client.InOwner(Instance.OwnerName);
        return await new Loader(org, new RequestWriter(org, RequestWriter.ManyRequests)).LoadAsync(folder, Screen.Plain(TextWriter.Null, TextWriter.Null), CancellationToken.None);
    }
}
