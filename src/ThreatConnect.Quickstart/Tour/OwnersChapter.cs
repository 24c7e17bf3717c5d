using System.Globalization;

namespace ThreatConnect.Quickstart.Tour;

internal static class OwnersChapter
{
    public static async Task RunAsync(Guide guide)
    {
        var tc = guide.Client;
        guide.Chapter("Owners: who is asking, and what can be seen");

        await guide.ShowAsync(
            "Who am I?",
            async () => await tc.WhoAmIAsync(),
            user => Cells.Of(user.Value.UserName ?? "-", user.Value.Role ?? "-"));

        await guide.ShowAsync(
            "All owners that I can see",
            async () => await tc.Owners.ListAsync().ToListAsync(),
            owners => owners.Select(owner => (IReadOnlyList<string>)[$"#{owner.Id.Value}", owner.Name, $"{owner.Type}"]));

        var mine = await guide.ShowAsync(
            "My own organization, called mine below",
            async () => await tc.Owners.MineAsync(),
            owner => Cells.Of(owner.Value.Name, $"{owner.Value.Type}"));

        await guide.ShowAsync(
            "Its members",
            async () => await tc.Owners.MembersAsync().ToListAsync(),
            members => members.Select(member => (IReadOnlyList<string>)[member.UserName ?? "-", member.Role ?? "-"]));

        await guide.ShowAsync(
            "Its metrics of the last days",
            async () => await tc.Owners[mine.Value.Id].MetricsAsync().ToListAsync(),
            metrics => metrics.OrderByDescending(metric => metric.MetricDate).Take(2).Select(metric => (IReadOnlyList<string>)
            [
                Cells.Date(metric.MetricDate),
                string.Create(CultureInfo.InvariantCulture, $"{metric.TotalGroup} groups"),
                string.Create(CultureInfo.InvariantCulture, $"{metric.TotalIndicator} indicators"),
            ]));
    }
}
