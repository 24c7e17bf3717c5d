using System.Globalization;
using ThreatConnect.Quickstart.Loading;

namespace ThreatConnect.Quickstart.Checking;

// Lists, filters and counts what was loaded.
internal static class Findings
{
    private static readonly DateOnly s_day = new(2020, 1, 1);

    public static async Task<List<Finding>> AskAsync(OwnerScope org, LoadResult loaded, CancellationToken cancellationToken)
    {
        var findings = new List<Finding>();
        foreach (var loader in TypeLoaders.All)
        {
            findings.Add(new(
                $"objects of type {loader.Type}",
                await loader.CountAsync(org, cancellationToken),
                loaded.Loaded.Count(entry => entry.Loader == loader)));
        }

        findings.Add(new(
            "adversaries whose name starts with APT",
            (await org.Groups.Adversaries.ListAsync(f => f.Name.StartsWith("APT"), cancellationToken: cancellationToken)
                .ToListAsync(cancellationToken)).Count,
            Count(loaded, "Adversary", entry => entry["name"].StartsWith("APT", StringComparison.Ordinal))));
        findings.Add(new(
            string.Create(CultureInfo.InvariantCulture, $"campaigns first seen after {s_day:yyyy-MM-dd}"),
            await org.Groups.Campaigns.ListAsync(f => f.FirstSeen > s_day, cancellationToken: cancellationToken)
                .CountAsync(cancellationToken),
            Count(loaded, "Campaign", entry => entry.Date(
                "firstSeen") > new DateTimeOffset(s_day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero))));
        findings.Add(new(
            "URLs over https",
            await org.Indicators.Urls.ListAsync(f => f.Summary.StartsWith("https://"), cancellationToken: cancellationToken)
                .CountAsync(cancellationToken),
            Count(loaded, "URL", entry => entry["text"].StartsWith("https://", StringComparison.Ordinal))));
        foreach (var (tag, count) in MostUsed(loaded.Loaded.SelectMany(entry => entry.Tags)))
        {
            var handle = org.Tags[tag];
            findings.Add(new(
                $"objects with the tag {tag}",
                await CountAsync(
                    handle.Groups.ListAsync(cancellationToken: cancellationToken),
                    handle.Indicators.ListAsync(cancellationToken: cancellationToken),
                    cancellationToken),
                count));
        }

        foreach (var (label, count) in MostUsed(loaded.Loaded.SelectMany(entry => entry.SecurityLabels)))
        {
            var handle = org.SecurityLabels[label];
            findings.Add(new(
                $"objects with the security label {label}",
                await CountAsync(
                    handle.Groups.ListAsync(cancellationToken: cancellationToken),
                    handle.Indicators.ListAsync(cancellationToken: cancellationToken),
                    cancellationToken),
                count));
        }

        return findings;
    }

    private static IEnumerable<KeyValuePair<string, int>> MostUsed(IEnumerable<string> names) =>
        names.CountBy(name => name).OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal).Take(3);

    private static async Task<long> CountAsync(
        Pageable<Group> groups, Pageable<Indicator> indicators, CancellationToken cancellationToken) =>
        await groups.CountAsync(cancellationToken) + await indicators.CountAsync(cancellationToken);

    private static int Count(LoadResult loaded, string type, Func<Entry, bool> predicate) =>
        loaded.Loaded.Count(entry => entry.Loader.Type == type && predicate(entry));
}

// What the server says to a question, and what the files say.
internal sealed record Finding(string Question, long Found, long Expected);
