using ThreatConnect.Quickstart.Checking;
using ThreatConnect.Quickstart.Loading;
using ThreatConnect.Quickstart.Output;

namespace ThreatConnect.Quickstart.Tests;

public sealed class LinkTests
{
    [Fact]
    public async Task Every_entry_of_the_files_is_loaded_merged_or_refused()
    {
        await using var sample = await AssociatedSample.LoadAsync();

        sample.Loaded.PartCounts.Should().Equal(
            new PartCount(DataPart.Object, InFiles: 12, Loaded: 8, Merged: 1, Rejected: 3),
            new PartCount(DataPart.Attribute, InFiles: 15, Loaded: 9, Merged: 2, Rejected: 4),
            new PartCount(DataPart.Tag, InFiles: 5, Loaded: 2, Merged: 1, Rejected: 2),
            new PartCount(DataPart.SecurityLabel, InFiles: 7, Loaded: 4, Merged: 1, Rejected: 2),
            new PartCount(DataPart.Association, InFiles: 13, Loaded: 5, Merged: 2, Rejected: 6));
    }

    [Fact]
    public async Task Every_refusal_has_a_reason()
    {
        await using var sample = await AssociatedSample.LoadAsync();

        sample.Loaded.RejectionCounts.Select(count => $"{count.Type} {count.Count} {count.Text}").Should().Equal(
            "Address 2 AddressCreate.Ip: an IPv4 address is four numbers from 0 to 255 without leading zeros, an IPv6 address has no brackets, port or zone, such as 192.0.2.1 or 2001:db8:0:0:0:0:0:1",
            "Address 1 an attribute: the Address was rejected",
            "Address 1 an attribute: value must not be empty",
            "Address 1 a security label: SecurityLabelCreate.Name must not be empty",
            "Address 1 an association: the Address was rejected",
            "Address 1 an association: there are several such groups in the files",
            "Host 1 an association: the Report was rejected",
            "Intrusion Set 1 an attribute: the server says: The requested attribute type was not found",
            "Malware 1 an association: the server says: Invalid association",
            "Malware 1 an association: there is no such group in the files",
            "Report 1 no fileName",
            "Report 1 an attribute: the Report was rejected",
            "Report 2 a tag: the Report was rejected",
            "Report 1 a security label: the Report was rejected",
            "Report 1 an association: the Report was rejected");
    }

    [Fact]
    public async Task Parts_are_loaded_with_their_objects()
    {
        await using var sample = await AssociatedSample.LoadAsync();

        var bear = await sample.Org.Groups.Adversaries[sample.Entry("Adversary Example Bear").Id!.Value].GetAsync(Include.All);
        bear.Value.Attributes.Select(attribute => (attribute.Type, attribute.Value, attribute.Source)).Should().BeEquivalentTo(
        [
            ("Description", "What it is.\nAnd more.", "us"),
            ("Aliases", "Bear", default(string)),
            ("Aliases", "Ursus", null),
        ]);
        bear.Value.SecurityLabels.Select(label => label.Name).Should().BeEquivalentTo("TLP:WHITE", "TLP:AMBER");
        var wiper = sample.Org.Groups.Malware[sample.Entry("Malware Example Wiper").Id!.Value];
        (await wiper.Groups.ListAsync().Select(group => group.Name).ToListAsync()).Should().Equal("Example Bear");
        (await wiper.Indicators.ListAsync().Select(indicator => indicator.Summary).ToListAsync()).Should().BeEquivalentTo("example.org", "D41D8CD98F00B204E9800998ECF8427E");
    }

    [Fact]
    public async Task Labels_that_are_missing_are_created_and_those_that_are_not_needed_are_not()
    {
        await using var sample = await AssociatedSample.LoadAsync();

        (await sample.Org.SecurityLabels.ListAsync().Select(label => label.Name).ToListAsync())
            .Should().BeEquivalentTo("TLP:RED", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:GREEN", "TLP:CLEAR", "TLP:WHITE");
    }

    [Fact]
    public async Task All_comes_back_equal()
    {
        await using var sample = await AssociatedSample.LoadAsync();

        (await CheckAsync(sample)).Differences.Should().BeEmpty();
        (await Findings.AskAsync(sample.Org, sample.Loaded, CancellationToken.None)).Should()
            .Contain(new Finding("objects with the security label TLP:WHITE", 2, 2)).And.OnlyContain(finding => finding.Found == finding.Expected);
    }

    [Fact]
    public async Task An_attribute_that_was_changed_is_named_and_fails_the_check()
    {
        await using var sample = await AssociatedSample.LoadAsync();
        var attributes = sample.Org.Groups.Adversaries[sample.Entry("Adversary Example Bear").Id!.Value].Attributes;
        var description = await attributes.ListAsync().FirstOrDefaultAsync(attribute => attribute.Type == "Description");
        await attributes[description!.Id].UpdateAsync("Something else.");

        (await FailuresAsync(sample)).Should().Equal(
            "Adversary groups.jsonl:1 attribute Description: What it is. And more. (from us) (nothing)",
            "Adversary groups.jsonl:1 attribute (nothing) Description: Something else. (from us)");
    }

    [Fact]
    public async Task An_attribute_that_is_there_twice_is_named_and_fails_the_check()
    {
        await using var sample = await AssociatedSample.LoadAsync();
        await sample.Org.Indicators.Hosts["example.org"].Attributes.AddAsync("External Link", "https://example.org/");

        (await FailuresAsync(sample)).Should().Equal("Host indicators.jsonl:1 attribute (nothing) External Link: https://example.org/");
    }

    [Fact]
    public async Task A_label_that_was_taken_off_is_named_and_fails_the_check()
    {
        await using var sample = await AssociatedSample.LoadAsync();
        await sample.Org.Indicators.Files["d41d8cd98f00b204e9800998ecf8427e"].SecurityLabels.RemoveAsync("TLP:GREEN");

        (await FailuresAsync(sample)).Should().Equal("File indicators.jsonl:2 security label TLP:GREEN (nothing)");
    }

    [Fact]
    public async Task An_association_with_an_indicator_that_is_gone_is_named_and_fails_the_check()
    {
        await using var sample = await AssociatedSample.LoadAsync();
        var host = sample.Entry("Host example.org");
        await sample.Org.Indicators.Hosts["example.org"].Groups.Malware.RemoveAsync(sample.Entry("Malware Example Wiper").Id!.Value);

        (await FailuresAsync(sample)).Should().Equal($"Malware groups.jsonl:3 association Host example.org of indicators.jsonl:1 (#{host.Id}) (nothing)");
    }

    [Fact]
    public async Task An_association_of_two_groups_that_is_gone_is_named_from_both_ends_and_fails_the_check()
    {
        await using var sample = await AssociatedSample.LoadAsync();
        var (bear, set) = (sample.Entry("Adversary Example Bear").Id!.Value, sample.Entry("Intrusion Set Example Set").Id!.Value);
        await sample.Org.Groups.IntrusionSets[set].Groups.Adversaries.RemoveAsync(bear);

        (await FailuresAsync(sample)).Should().Equal(
            $"Adversary groups.jsonl:1 association Intrusion Set Example Set of groups.jsonl:2 (#{set}) (nothing)",
            $"Intrusion Set groups.jsonl:2 association Adversary Example Bear of groups.jsonl:1 (#{bear}) (nothing)");
    }

    [Fact]
    public async Task An_association_that_did_not_go_in_is_named_and_fails_the_check()
    {
        await using var sample = await AssociatedSample.LoadAsync();
        var address = sample.Entry("Address 192.0.2.1").Id;
        await sample.Org.Groups.Malware[sample.Entry("Malware Example Wiper").Id!.Value].Indicators.Addresses.AddAsync("192.0.2.1");

        (await FailuresAsync(sample)).Should().Equal($"Malware groups.jsonl:3 association (nothing) Address 192.0.2.1 (#{address})");
    }

    private static Task<CheckResult> CheckAsync(AssociatedSample sample) => new RoundTripCheck(sample.Org, sample.Loaded).RunAsync(AssociatedSample.Nowhere, CancellationToken.None);

    // The lines of the report that name a location, each with single spaces.
    private static async Task<IEnumerable<string>> FailuresAsync(AssociatedSample sample)
    {
        using var output = new StringWriter();
        CheckReport.Write([], await CheckAsync(sample), Screen.Plain(output, TextWriter.Null)).Should().BeFalse();
        return output.ToString().Split(Environment.NewLine)
            .Where(line => line.Contains(".jsonl:"))
            .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }
}
