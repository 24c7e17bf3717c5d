using System.Globalization;

namespace ThreatConnect.Quickstart.Tour;

/// <summary>How answers are told in a few words.</summary>
internal static class Cells
{
    public static IEnumerable<IReadOnlyList<string>> Of(params IReadOnlyList<string> cells) => [cells];

    public static IEnumerable<IReadOnlyList<string>> Of(Response response) => [[$"{(int)response.StatusCode} {response.StatusCode}"]];

    public static IEnumerable<IReadOnlyList<string>> Count(long count) => [[count.ToString(CultureInfo.InvariantCulture)]];

    public static IReadOnlyList<string> Row(Campaign campaign) => [$"#{campaign.Id.Value}", campaign.Name, Date(campaign.FirstSeen)];

    public static IReadOnlyList<string> Row(Adversary adversary) => [$"#{adversary.Id.Value}", adversary.Name, Tags(adversary.Tags)];

    public static IReadOnlyList<string> Row(FileEntity file) => [$"{file.Size} bytes", Short(file.Md5), Short(file.Sha1), Short(file.Sha256)];

    public static string Date(DateTimeOffset? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";

    public static string Tags(IEnumerable<Tag>? tags) => string.Join(", ", (tags ?? []).Select(tag => tag.Name));

    private static string Short(string? hash) => hash is null ? "-" : $"{hash[..8]}…";
}
