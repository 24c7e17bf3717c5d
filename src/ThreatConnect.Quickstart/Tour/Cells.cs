using System.Globalization;

namespace ThreatConnect.Quickstart.Tour;

// How answers are told in a few words.
internal static class Cells
{
    public static IEnumerable<IReadOnlyList<string>> Of(params IReadOnlyList<string> cells) => [cells];

    public static IEnumerable<IReadOnlyList<string>> Of(Response response) => [[$"{(int)response.StatusCode} {response.StatusCode}"]];

    public static IEnumerable<IReadOnlyList<string>> Count(long count) => [[count.ToString(CultureInfo.InvariantCulture)]];

    public static IReadOnlyList<string> Row(Group group) =>
        [$"#{group.Id.Value}", $"{group.Type}", group.Name, Around(group.Attributes, group.SecurityLabels, group.Tags)];

    public static IReadOnlyList<string> Row(Campaign campaign) => [$"#{campaign.Id.Value}", campaign.Name, Date(campaign.FirstSeen)];

    public static IReadOnlyList<string> Row(Adversary adversary) =>
        [$"#{adversary.Id.Value}", adversary.Name, Around(adversary.Attributes, adversary.SecurityLabels, adversary.Tags)];

    public static IReadOnlyList<string> Row(Indicator indicator) =>
        [$"{indicator.Type}", indicator.Summary, Around(indicator.Attributes, indicator.SecurityLabels, indicator.Tags)];

    public static IReadOnlyList<string> Row(Address address) =>
        [address.Ip, $"rating {address.Rating?.ToString(CultureInfo.InvariantCulture) ?? "-"}", Around(
            address.Attributes, address.SecurityLabels, address.Tags)];

    public static IReadOnlyList<string> Row(FileEntity file) =>
        [file.Size is { } size ? $"{size} bytes" : "-", Short(file.Md5), Short(file.Sha1), Short(file.Sha256)];

    public static IReadOnlyList<string> Row(VictimAsset asset) => [$"#{asset.Id.Value}", $"{asset.Type}", asset.Name ?? "-"];

    public static IReadOnlyList<string> Row(AdversaryAsset asset) => [$"#{asset.Id.Value}", $"{asset.Type}", asset.Name ?? "-"];

    public static IReadOnlyList<string> Row(AttributeEntity attribute) =>
        [$"#{attribute.Id.Value}", attribute.Type ?? "-", attribute.Value ?? "-"];

    public static IReadOnlyList<string> Row(Tag tag) => [tag.Name];

    public static IReadOnlyList<string> Row(SecurityLabel label) => [label.Name, label.Description ?? "-"];

    public static IReadOnlyList<string> Row(TaskEntity task) => [$"#{task.Id.Value}", task.Name, $"{task.Status}", Tags(task.Tags)];

    public static IReadOnlyList<string> Row(Victim victim) =>
        [$"#{victim.Id.Value}", victim.Name, victim.Nationality ?? "-", Tags(victim.Tags)];

    public static IReadOnlyList<string> Row(Owner owner) => [$"#{owner.Id.Value}", owner.Name, $"{owner.Type}"];

    public static IReadOnlyList<string> Row(User user) => [user.UserName ?? user.Pseudonym ?? "-", user.Role ?? "-"];

    public static IReadOnlyList<string> Row(OwnerMetric metric) =>
    [
        metric.OwnerName ?? "-",
        Date(metric.MetricDate),
        string.Create(CultureInfo.InvariantCulture, $"{metric.TotalGroup} groups"),
        string.Create(CultureInfo.InvariantCulture, $"{metric.TotalIndicator} indicators"),
    ];

    public static string Date(DateTimeOffset? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";

    private static string Around(
        IReadOnlyList<AttributeEntity>? attributes, IReadOnlyList<SecurityLabel>? labels, IReadOnlyList<Tag>? tags) => string.Join(
        "; ",
        ((string[])[
            string.Join(", ", (attributes ?? []).Select(attribute => attribute.Type)),
            string.Join(", ", (labels ?? []).Select(label => label.Name)), Tags(tags)
        ])
            .Where(text => text.Length > 0));

    private static string Tags(IEnumerable<Tag>? tags) => string.Join(", ", (tags ?? []).Select(tag => tag.Name));

    private static string Short(string? hash) => hash is null ? "-" : $"{hash[..8]}…";
}
