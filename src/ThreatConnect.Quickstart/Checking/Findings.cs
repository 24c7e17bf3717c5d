using System.Globalization;
using ThreatConnect.Quickstart.Loading;

namespace ThreatConnect.Quickstart.Checking;

/// <summary>Lists, filters and counts what was loaded.</summary>
internal static class Findings
{
    private static readonly DateOnly s_day = new(2020, 1, 1);

    public static async Task<List<Finding>> AskAsync(OwnerScope org, LoadResult loaded, CancellationToken cancellationToken)
    {
        var findings = new List<Finding>();
        foreach (var loader in TypeLoaders.All)
        {
            findings.Add(new($"objects of type {loader.Type}", await loader.CountAsync(org, cancellationToken), loaded.Loaded.Count(entry => entry.Loader == loader)));
        }

        findings.Add(new(
            "adversaries whose name starts with APT",
            (await org.Groups.Adversaries.ListAsync(f => f.Name.StartsWith("APT"), cancellationToken: cancellationToken).ToListAsync(cancellationToken)).Count,
            Count(loaded, "Adversary", entry => entry["name"].StartsWith("APT", StringComparison.Ordinal))));
        findings.Add(new(
            string.Create(CultureInfo.InvariantCulture, $"campaigns first seen after {s_day:yyyy-MM-dd}"),
            await org.Groups.Campaigns.ListAsync(f => f.FirstSeen > s_day, cancellationToken: cancellationToken).CountAsync(cancellationToken),
            Count(loaded, "Campaign", entry => entry.Date("firstSeen") > new DateTimeOffset(s_day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero))));
        findings.Add(new(
            "URLs over https",
            await org.Indicators.Urls.ListAsync(f => f.Summary.StartsWith("https://"), cancellationToken: cancellationToken).CountAsync(cancellationToken),
            Count(loaded, "URL", entry => entry["text"].StartsWith("https://", StringComparison.Ordinal))));
        foreach (var (tag, count) in loaded.Loaded.SelectMany(entry => entry.Tags).CountBy(tag => tag).OrderByDescending(tag => tag.Value).ThenBy(tag => tag.Key, StringComparer.Ordinal).Take(3))
        {
            findings.Add(new($"objects with the tag {tag}", await CountTaggedAsync(org.Tags[tag], cancellationToken), count));
        }

        return findings;
    }

    private static async Task<long> CountTaggedAsync(TagHandle tag, CancellationToken cancellationToken) =>
        await tag.Groups.ListAsync(cancellationToken: cancellationToken).CountAsync(cancellationToken) + await tag.Indicators.ListAsync(cancellationToken: cancellationToken).CountAsync(cancellationToken);

    private static int Count(LoadResult loaded, string type, Func<Entry, bool> predicate) =>
        loaded.Loaded.Count(entry => entry.Loader.Type == type && predicate(entry));
}
