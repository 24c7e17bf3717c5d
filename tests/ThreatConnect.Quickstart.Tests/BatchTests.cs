using ThreatConnect.Quickstart.Checking;
using ThreatConnect.Quickstart.Loading;
using ThreatConnect.Quickstart.Output;
using ThreatConnect.Quickstart.Serving;
using ThreatConnect.Quickstart.Writing;

namespace ThreatConnect.Quickstart.Tests;

public sealed class BatchTests
{
    [Fact]
    public async Task The_sample_comes_back_equal_both_ways_and_both_are_compared()
    {
        var run = await Run.OfAsync("--data", DataFiles.SampleFolder, "--batch");

        run.Errors.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        run.Sections.Should().Equal("one by one", "in batches");
        Rows(run, "20 objects went in, and every one came back equal.").Should().ContainSingle();
        Rows(run, "19 objects went in, and every one came back equal.").Should().ContainSingle();

        // 21 objects, one of which the server rejects, and 21 tags; two jobs and two lists, and as many polls as the machine is slow.
        Rows(run, "one by one 20 42 ").Should().ContainSingle();
        Rows(run, "in batches 19 ").Should().ContainSingle().Which.Split(' ')[3].Should().MatchRegex("^[1-3][0-9]$");
        Rows(run, "ratio 1.05 ").Should().ContainSingle();
    }

    [Fact]
    public async Task What_a_batch_rejects_is_rejected_with_all_its_parts()
    {
        await using var sample = await AssociatedSample.LoadAsync(org => new BatchWriter(org));

        sample.Loaded.PartCounts.Should().Equal(
            new PartCount(DataPart.Object, InFiles: 12, Loaded: 5, Merged: 1, Rejected: 6),
            new PartCount(DataPart.Attribute, InFiles: 15, Loaded: 7, Merged: 2, Rejected: 6),
            new PartCount(DataPart.Tag, InFiles: 5, Loaded: 2, Merged: 1, Rejected: 2),
            new PartCount(DataPart.SecurityLabel, InFiles: 7, Loaded: 4, Merged: 1, Rejected: 2),
            new PartCount(DataPart.Association, InFiles: 13, Loaded: 4, Merged: 1, Rejected: 8));
        (await new RoundTripCheck(sample.Org, sample.Loaded).RunAsync(AssociatedSample.Nowhere, CancellationToken.None)).Differences.Should().BeEmpty();
    }

    [Fact]
    public async Task Every_refusal_of_a_batch_has_a_reason()
    {
        await using var sample = await AssociatedSample.LoadAsync(org => new BatchWriter(org));

        sample.Loaded.RejectionCounts.Select(count => $"{count.Type} {count.Count} {count.Text}").Should().Equal(
            "Address 2 AddressCreate.Ip: an IPv4 address is four numbers from 0 to 255 without leading zeros, an IPv6 address has no brackets, port or zone, such as 192.0.2.1 or 2001:db8:0:0:0:0:0:1",
            "Address 1 the value of an attribute must not be empty",
            "Address 3 an attribute: the Address was rejected",
            "Address 1 a security label: SecurityLabelCreate.Name must not be empty",
            "Address 1 an association: the Address was rejected",
            "Address 1 an association: there are several such groups in the files",
            "Adversary 1 an association: the Intrusion Set was rejected",
            "Host 1 an association: the Report was rejected",
            "Intrusion Set 1 the server says: The requested attribute type was not found",
            "Intrusion Set 2 an attribute: the Intrusion Set was rejected",
            "Intrusion Set 1 an association: the Intrusion Set was rejected",
            "Malware 1 an association: the server says: Invalid association",
            "Malware 1 an association: there is no such group in the files",
            "Report 1 no fileName",
            "Report 1 an attribute: the Report was rejected",
            "Report 2 a tag: the Report was rejected",
            "Report 1 a security label: the Report was rejected",
            "Report 1 an association: the Report was rejected",
            "Tool 1 the same group stands before it");
    }

    [Fact]
    public async Task What_was_changed_after_a_batch_is_a_difference()
    {
        await using var sample = await AssociatedSample.LoadAsync(org => new BatchWriter(org));
        var bear = sample.Entry("Adversary Example Bear").Id!.Value;
        await sample.Org.Groups.Adversaries[bear].Groups.Malware.RemoveAsync(sample.Entry("Malware Example Wiper").Id!.Value);
        await sample.Org.Indicators.Hosts["example.org"].SecurityLabels.RemoveAsync("TLP:WHITE");

        var check = await new RoundTripCheck(sample.Org, sample.Loaded).RunAsync(AssociatedSample.Nowhere, CancellationToken.None);

        check.Differences.Select(difference => (difference.Type, difference.Member)).Should().Equal(
            ("Adversary", "association"),
            ("Host", "security label"),
            ("Malware", "association"));
    }

    // Counted by a script over the files, apart from this program. Beside what is rejected one by one: 2 attack patterns for a tag, 1 adversary for an attribute.
    [SharedDataFact("groups.jsonl", "indicators.jsonl")]
    public async Task The_shared_data_goes_in_by_batch_and_comes_back_with_these_counts()
    {
        var run = await SharedDataRun.GetAsync();

        run.Errors.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        SharedDataRun.LinesInBatches(run).Select(Spaced).Should().Contain(
        [
            // type, lines, objects, merged, rejected, attributes, tags, labels, associations
            "Adversary 1407 1406 0 1 3199 1524 0 159",
            "Attack Pattern 407 405 0 2 992 1463 0 41",
            "Campaign 181 181 0 0 177 181 0 0",
            "Course of Action 167 167 0 0 377 167 0 53",
            "Event 57 57 0 0 57 369 1 0",
            "Incident 16 16 0 0 16 16 0 0",
            "Intrusion Set 191 191 0 0 758 191 0 589",
            "Malware 1491 1491 0 0 2271 1836 0 690",
            "Report 157 153 0 4 147 263 0 0",
            "Signature 233 0 0 233 0 0 0 0",
            "Tactic 17 17 0 0 31 23 0 0",
            "Threat 192 192 0 0 294 200 0 0",
            "Tool 258 258 0 0 667 379 0 115",
            "Vulnerability 509 509 0 0 2682 1062 0 0",
            "Address 3712 3712 0 0 2346 3829 0 2575",
            "ASN 578 578 0 0 592 578 0 0",
            "CIDR 942 942 0 0 0 1388 0 59",
            "Email Subject 1 0 0 1 0 0 0 0",
            "EmailAddress 291 291 0 0 9 293 0 298",
            "File 5524 5470 54 0 1554 6170 0 6372",
            "Host 6481 6481 0 0 1566 6798 0 6918",
            "Mutex 96 96 0 0 2 96 0 117",
            "Registry Key 477 0 0 477 0 0 0 0",
            "URL 1644 1644 0 0 453 1961 0 1638",
            "User Agent 758 758 0 0 570 1334 0 1",

            // what, in files, loaded, merged, rejected
            "objects 25787 25015 54 718",
            "attributes 19584 18760 0 824",
            "tags 31442 30121 54 1267",
            "security labels 1 1 0 0",
            "associations 20231 19625 138 468",

            // type, count, reason
            "Address 3 an association: the Adversary was rejected",
            "Adversary 1 the server says: The value for this attribute is invalid, please enter a value between 1-500 characters in length",
            "Attack Pattern 2 The name of a tag may have 128 characters",
            "Attack Pattern 4 an attribute: the Attack Pattern was rejected",
            "Report 4 ReportCreate.FileName may have 100 characters",
            "25015 objects went in, and every one came back equal.",
        ]);
        Rows(run, "one by one 25018 ").Should().ContainSingle();
        Rows(run, "in batches 25015 ").Should().ContainSingle();
    }

    private static IEnumerable<string> Rows(Run run, string start) => run.Lines.Select(Spaced).Where(line => line.StartsWith(start, StringComparison.Ordinal));

    private static string Spaced(string line) => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
