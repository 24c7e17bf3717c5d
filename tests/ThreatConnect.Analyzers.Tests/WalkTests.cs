using Microsoft.CodeAnalysis;
using ThreatConnect.Analyzers.Tests.Running;

namespace ThreatConnect.Analyzers.Tests;

/// <summary>TCA010: a list that is read page by page skips items when others leave it.</summary>
public sealed class WalkTests
{
    private const string ReadFirst =
        "the list that is enumerated, so the next page skips items; "
        + "read the list first, as in \"foreach (var item in await list.ToListAsync())\"";

    [Theory]
    [InlineData("""await foreach (var c in org.Groups.Campaigns.ListAsync()) await org.Groups.Campaigns[c.Id].DeleteAsync();""", "org.Groups.Campaigns[c.Id].DeleteAsync()")]
    [InlineData("""await foreach (var c in org.Groups.Campaigns.ListAsync(f => f.Name == "a").ConfigureAwait(false)) { await org.Groups.Campaigns[c.Id].DeleteAsync().ConfigureAwait(false); }""", "org.Groups.Campaigns[c.Id].DeleteAsync()")]
    [InlineData("""var list = org.Groups.Campaigns.ListAsync(); await foreach (var c in list.Where(c => c.Xid == "a")) { var one = org.Groups.Campaigns[c.Id]; await one.DeleteAsync(); }""", "one.DeleteAsync()")]
    [InlineData("""await foreach (var id in org.Groups.Campaigns.ListAsync().Select(c => c.Id)) { await org.Groups.Campaigns[id].DeleteAsync(); }""", "org.Groups.Campaigns[id].DeleteAsync()")]
    [InlineData("""await foreach (var page in org.Tasks.ListAsync().AsPages()) { foreach (var t in page.Items) { await org.Tasks[t.Id].DeleteAsync(); } }""", "org.Tasks[t.Id].DeleteAsync()")]
    [InlineData("""await foreach (var page in org.Tasks.ListAsync().AsPages()) { await Task.WhenAll(page.Items.Select(t => org.Tasks[t.Id].DeleteAsync())); }""", "org.Tasks[t.Id].DeleteAsync()")]
    [InlineData("""await Parallel.ForEachAsync(org.Victims.ListAsync(), async (v, token) => await org.Victims[v.Id].DeleteAsync(token));""", "org.Victims[v.Id].DeleteAsync(token)")]
    [InlineData("""_ = await org.Victims.ListAsync().Select(async (Victim v, CancellationToken token) => await org.Victims[v.Id].DeleteAsync(token)).ToListAsync();""", "org.Victims[v.Id].DeleteAsync(token)")]
    [InlineData("""foreach (var g in org.Groups.ListAsync().ToBlockingEnumerable()) { org.Groups.HandleOf(g).DeleteAsync().Wait(); }""", "org.Groups.HandleOf(g).DeleteAsync()")]
    [InlineData("""await foreach (var i in org.Indicators.ListAsync()) { if (i.Rating == 0) { await org.Indicators.OfType(i.Type)[i.Summary].DeleteAsync(); } }""", "org.Indicators.OfType(i.Type)[i.Summary].DeleteAsync()")]
    [InlineData("""await foreach (var a in org.Indicators.Addresses.ListAsync()) { await org.Indicators.Addresses[a.Ip!].DeleteAsync(); }""", "org.Indicators.Addresses[a.Ip!].DeleteAsync()")]
    public async Task Deleting_the_items_of_a_list_that_can_delete_them_is_a_warning(string statement, string text)
    {
        var findings = await FindingsAsync(statement);

        findings.Should().Equal(
            new Finding(1, text, "TCA010", DiagnosticSeverity.Warning, $"DeleteAsync deletes an item of {ReadFirst}, or call DeleteAllAsync"));
    }

    [Theory]
    [InlineData("""await foreach (var t in org.Tags.ListAsync()) { await org.Tags[t.Name].DeleteAsync(); }""", "org.Tags[t.Name].DeleteAsync()")]
    [InlineData("""await foreach (var a in org.Groups.Campaigns[1].Attributes.ListAsync()) { await org.Groups.Campaigns[1].Attributes[a.Id].DeleteAsync(); }""", "org.Groups.Campaigns[1].Attributes[a.Id].DeleteAsync()")]
    [InlineData("""await foreach (var c in org.Tags["a"].Groups.Campaigns.ListAsync()) { await org.Groups.Campaigns[c.Id].DeleteAsync(); }""", "org.Groups.Campaigns[c.Id].DeleteAsync()")]
    [InlineData("""static Pageable<Campaign> All(OwnerScope org) => org.Groups.Campaigns.ListAsync(); await foreach (var c in All(org)) { await org.Groups.Campaigns[c.Id].DeleteAsync(); }""", "org.Groups.Campaigns[c.Id].DeleteAsync()")]
    public async Task Deleting_the_items_of_another_list_is_a_warning(string statement, string text)
    {
        var findings = await FindingsAsync(statement);

        findings.Should().Equal(
            new Finding(1, text, "TCA010", DiagnosticSeverity.Warning, $"DeleteAsync deletes an item of {ReadFirst}"));
    }

    [Fact]
    public async Task Deleting_an_item_if_it_exists_is_a_deletion() =>
        (await FindingsAsync("""await foreach (var c in org.Groups.Campaigns.ListAsync()) await org.Groups.Campaigns[c.Id].DeleteIfExistsAsync();""")).Should().Equal(
            new Finding(1, "org.Groups.Campaigns[c.Id].DeleteIfExistsAsync()", "TCA010", DiagnosticSeverity.Warning, $"DeleteIfExistsAsync deletes an item of {ReadFirst}, or call DeleteAllAsync"));

    [Theory]
    [InlineData("""await foreach (var c in org.Tags["a"].Groups.Campaigns.ListAsync()) { await org.Groups.Campaigns[c.Id].Tags.RemoveAsync("A"); }""", "RemoveAsync", "org.Groups.Campaigns[c.Id].Tags.RemoveAsync(\"A\")")]
    [InlineData("""var tag = org.Tags[text]; await foreach (var g in tag.Groups.ListAsync()) { await org.Groups.HandleOf(g).Tags.RemoveAsync(text); }""", "RemoveAsync", "org.Groups.HandleOf(g).Tags.RemoveAsync(text)")]
    [InlineData("""var tag = org.Tags["a"]; await foreach (var i in tag.Indicators.ListAsync()) { await tag.RemoveFromAsync(org.Indicators.HandleOf(i)); }""", "RemoveFromAsync", "tag.RemoveFromAsync(org.Indicators.HandleOf(i))")]
    [InlineData("""await foreach (var v in org.Tags["a"].Victims.ListAsync()) { var one = org.Victims[v.Id]; await org.Tags["a"].RemoveFromAsync(one); }""", "RemoveFromAsync", "org.Tags[\"a\"].RemoveFromAsync(one)")]
    [InlineData("""await foreach (var c in org.Tags["a"].Groups.Campaigns.ListAsync()) { await org.Groups.Campaigns[c.Id].Tags.RemoveAsync("b", "a"); }""", "RemoveAsync", "org.Groups.Campaigns[c.Id].Tags.RemoveAsync(\"b\", \"a\")")]
    [InlineData("""await foreach (var c in org.Tags["a"].Groups.Campaigns.ListAsync()) { await org.Groups.Campaigns[c.Id].Tags.RemoveAsync(["b", text]); }""", "RemoveAsync", "org.Groups.Campaigns[c.Id].Tags.RemoveAsync([\"b\", text])")]
    [InlineData("""var names = new[] { "a" }; await foreach (var c in org.Tags["a"].Groups.Campaigns.ListAsync()) { await org.Groups.Campaigns[c.Id].Tags.RemoveAsync(names); }""", "RemoveAsync", "org.Groups.Campaigns[c.Id].Tags.RemoveAsync(names)")]
    [InlineData("""var bear = org.Groups.Adversaries[1]; await foreach (var t in bear.Tags.ListAsync()) { await bear.Tags.RemoveAsync("a", t.Name); }""", "RemoveAsync", "bear.Tags.RemoveAsync(\"a\", t.Name)")]
    [InlineData("""await foreach (var c in org.SecurityLabels["TLP:RED"].Groups.Campaigns.ListAsync()) { await org.Groups.Campaigns[c.Id].SecurityLabels.RemoveAsync("TLP:RED"); }""", "RemoveAsync", "org.Groups.Campaigns[c.Id].SecurityLabels.RemoveAsync(\"TLP:RED\")")]
    [InlineData("""var bear = org.Groups.Adversaries[1]; await foreach (var c in bear.Groups.Campaigns.ListAsync()) { await bear.Groups.Campaigns.RemoveAsync(c.Id); }""", "RemoveAsync", "bear.Groups.Campaigns.RemoveAsync(c.Id)")]
    [InlineData("""var bear = org.Groups.Adversaries[1]; await foreach (var t in bear.Tags.ListAsync()) { await bear.Tags.RemoveAsync(t.Name); }""", "RemoveAsync", "bear.Tags.RemoveAsync(t.Name)")]
    public async Task Removing_what_an_item_is_listed_by_is_a_warning(string statement, string method, string text)
    {
        var findings = await FindingsAsync(statement);

        findings.Should().Equal(
            new Finding(1, text, "TCA010", DiagnosticSeverity.Warning, $"{method} removes an item from {ReadFirst}"));
    }

    [Theory]
    [InlineData("""await foreach (var c in org.Groups.Campaigns.ListAsync(f => f.Name == "a")) { await org.Groups.Campaigns[c.Id].UpdateAsync(new() { Name = "b" }); }""", "Name")]
    [InlineData("""await foreach (var c in org.Indicators.Addresses.ListAsync(f => f.Rating > 2 & f.Confidence < 5)) { await org.Indicators.Addresses[c.Ip!].UpdateAsync(new() { Confidence = 9 }); }""", "Confidence")]
    public async Task Updating_a_field_of_the_filter_is_a_warning(string statement, string field)
    {
        var findings = await FindingsAsync(statement);

        findings.Select(finding => finding.Message).Should().Equal($"UpdateAsync changes {field}, which is a condition of {ReadFirst}");
    }

    [Theory]
    [InlineData("""await foreach (var c in org.Groups.Campaigns.ListAsync()) { await DropAsync(c); } async Task DropAsync(Campaign c) { if (c.Name == "a") { await org.Groups.Campaigns[c.Id].DeleteAsync(); } }""", "DropAsync(c)")]
    [InlineData("""static async Task DropAsync(OwnerScope org, CampaignId id) => await org.Groups.Campaigns[id].DeleteAsync(); await foreach (var c in org.Groups.Campaigns.ListAsync()) { var id = c.Id; await DropAsync(org, id); }""", "DropAsync(org, id)")]
    [InlineData("""static Task DropAsync(CampaignHandle one) => one.DeleteAsync(); await foreach (var c in org.Groups.Campaigns.ListAsync()) { await DropAsync(org.Groups.Campaigns[c.Id]); }""", "DropAsync(org.Groups.Campaigns[c.Id])")]
    [InlineData("""Task DropAsync(Victim v) { var one = org.Victims[v.Id]; return one.DeleteAsync(); } await Parallel.ForEachAsync(org.Victims.ListAsync(), async (v, token) => await DropAsync(v));""", "DropAsync(v)")]
    public async Task Deleting_the_items_in_a_local_function_is_a_warning(string statement, string text)
    {
        var findings = await FindingsAsync(statement);

        findings.Should().Equal(
            new Finding(1, text, "TCA010", DiagnosticSeverity.Warning, $"DropAsync deletes an item of {ReadFirst}, or call DeleteAllAsync"));
    }

    [Theory]
    [InlineData("""await new Cleaner(org).DropAsync(c)""", "new Cleaner(org).DropAsync(c)")]
    [InlineData("""await Cleaner.DropAsync(org, 1, c)""", "Cleaner.DropAsync(org, 1, c)")]
    [InlineData("""await c.DropFromAsync(org)""", "c.DropFromAsync(org)")]
    [InlineData("""await Cleaner.DropAsync<Campaign>(c, one => org.Groups.Campaigns[one.Id])""", "Cleaner.DropAsync<Campaign>(c, one => org.Groups.Campaigns[one.Id])")]
    public async Task Deleting_the_items_in_a_method_of_another_file_is_a_warning(string call, string text)
    {
        const string Cleaner = """
            using System;
            using System.Threading.Tasks;
            using ThreatConnect;

            public sealed class Cleaner(OwnerScope org)
            {
                public async Task DropAsync(Campaign campaign) => await org.Groups.Campaigns[campaign.Id].DeleteAsync();

                public static async Task DropAsync(OwnerScope org, int times, Campaign campaign)
                {
                    for (var time = 0; time < times; time++)
                    {
                        await org.Groups.Campaigns[campaign.Id].DeleteAsync();
                    }
                }

                public static Task DropAsync<T>(T item, Func<T, CampaignHandle> handleOf)
                {
                    var handle = handleOf(item);
                    return handle.DeleteAsync();
                }
            }

            public static class Extensions
            {
                public static Task DropFromAsync(this Campaign campaign, OwnerScope org) => org.Groups.Campaigns[campaign.Id].DeleteAsync();
            }
            """;
        var program = $$"""
            using System.Threading.Tasks;
            using ThreatConnect;

            public static class Program
            {
                public static async Task RunAsync(OwnerScope org)
                {
                    await foreach (var c in org.Groups.Campaigns.ListAsync())
                    {
                        {{call}};
                    }
                }
            }
            """;

        var findings = await Analysis.OfCompilationAsync(Analysis.Compile(Cleaner, program));

        findings.Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Id == "TCA010" && finding.Text == text);
    }

    [Theory]
    [InlineData("""async Task DropAsync(Campaign c) { await org.Groups.Campaigns[c.Id].DeleteAsync(); } foreach (var c in await org.Groups.Campaigns.ListAsync().ToListAsync()) { await DropAsync(c); }""")]
    [InlineData("""async Task DropAsync(Campaign c) { await org.Groups.Campaigns[c.Id].DeleteAsync(); } await foreach (var c in org.Groups.Campaigns.ListAsync()) { await DropAsync(c); break; }""")]
    [InlineData("""async Task DropAsync(CampaignId id) { await org.Groups.Campaigns[id].DeleteAsync(); } await foreach (var c in org.Groups.Campaigns.ListAsync()) { Console.WriteLine(c.Name); await DropAsync(7); }""")]
    [InlineData("""async Task DropAsync(Campaign c) { await org.Groups.Campaigns[7].DeleteAsync(); } await foreach (var c in org.Groups.Campaigns.ListAsync()) { await DropAsync(c); }""")]
    [InlineData("""async Task UntagAsync(Campaign c) { await org.Groups.Campaigns[c.Id].Attributes[5].DeleteAsync(); } await foreach (var c in org.Groups.Campaigns.ListAsync()) { await UntagAsync(c); }""")]
    [InlineData("""async Task TagAsync(Campaign c) { await org.Groups.Campaigns[c.Id].Tags.AddAsync("a"); } await foreach (var c in org.Groups.Campaigns.ListAsync()) { await TagAsync(c); }""")]
    public async Task A_method_that_leaves_the_list_as_it_is_is_none(string statement) =>
        (await FindingsAsync(statement)).Should().BeEmpty();

    [Theory]
    [InlineData("""foreach (var c in await org.Groups.Campaigns.ListAsync().ToListAsync()) { await org.Groups.Campaigns[c.Id].DeleteAsync(); }""")]
    [InlineData("""var all = await org.Groups.Campaigns.ListAsync().ToListAsync(); foreach (var c in all) { await org.Groups.Campaigns[c.Id].DeleteAsync(); }""")]
    [InlineData("""await foreach (var c in org.Groups.Campaigns.ListAsync().OrderBy(c => c.Id.Value)) { await org.Groups.Campaigns[c.Id].DeleteAsync(); }""")]
    [InlineData("""await foreach (var c in org.Groups.Campaigns.ListAsync()) { await org.Groups.Campaigns[c.Id].Tags.AddAsync("a"); }""")]
    [InlineData("""await foreach (var c in org.Groups.Campaigns.ListAsync()) { await org.Groups.Campaigns[c.Id].Tags.RemoveAsync("a"); }""")]
    [InlineData("""await foreach (var c in org.Groups.Campaigns.ListAsync()) { await org.Groups.Campaigns[7].DeleteAsync(); break; }""")]
    [InlineData("""await foreach (var c in org.Groups.Campaigns.ListAsync()) { if (c.Name == "a") { await org.Groups.Campaigns[c.Id].DeleteAsync(); break; } }""")]
    [InlineData("""await foreach (var c in org.Groups.Campaigns.ListAsync()) { if (c.Name == "a") { await org.Groups.Campaigns[c.Id].DeleteAsync(); return; } }""")]
    [InlineData("""await foreach (var c in org.Groups.Campaigns.ListAsync()) { await org.Groups.Campaigns[c.Id].Attributes[5].DeleteAsync(); }""")]
    [InlineData("""await foreach (var c in org.Groups.Campaigns.ListAsync()) { await org.Groups.Adversaries[1].Groups.Campaigns.RemoveAsync(c.Id); }""")]
    [InlineData("""await foreach (var c in org.Tags["a"].Groups.Campaigns.ListAsync()) { await org.Groups.Campaigns[c.Id].Tags.RemoveAsync("b"); }""")]
    [InlineData("""await foreach (var c in org.Tags["a"].Groups.Campaigns.ListAsync()) { await org.Groups.Campaigns[c.Id].Tags.RemoveAsync("b", "c"); }""")]
    [InlineData("""await foreach (var c in org.Tags["a"].Groups.Campaigns.ListAsync()) { await org.Groups.Campaigns[c.Id].Tags.RemoveAsync(new[] { "b", "x" + "a" }); }""")]
    [InlineData("""await foreach (var c in org.Tags["a"].Groups.Campaigns.ListAsync()) { await org.Tags["b"].RemoveFromAsync(org.Groups.Campaigns[c.Id]); }""")]
    [InlineData("""await foreach (var c in org.Groups.Campaigns.ListAsync(f => f.Name == "a")) { await org.Groups.Campaigns[c.Id].UpdateAsync(new() { FirstSeen = DateTimeOffset.UnixEpoch }); }""")]
    [InlineData("""await foreach (var p in tc.Playbooks.ListAsync()) { await tc.Playbooks[p.Id].DeleteAsync(); }""")]
    [InlineData("""await foreach (var o in org.Indicators.Files["d41d8cd98f00b204e9800998ecf8427e"].Occurrences.ListAsync()) { await org.Indicators.Files["d41d8cd98f00b204e9800998ecf8427e"].Occurrences[o.Id].DeleteAsync(); }""")]
    [InlineData("""await foreach (var o in org.Groups.Campaigns.DeleteAllAsync(f => f.Name == "a")) { Console.WriteLine(o.Error); }""")]
    public async Task A_list_that_was_read_or_that_stays_as_it_is_is_none(string statement) =>
        (await FindingsAsync(statement)).Should().BeEmpty();

    private static async Task<IEnumerable<Finding>> FindingsAsync(string statement) =>
        (await Analysis.OfStatementsAsync(statement)).Where(finding => finding.Id != "TCA006");
}
