namespace ThreatConnect.Quickstart.Tour.Sections;

internal static class SynchronizationSection
{
    public static async Task RunAsync(ExampleRunner runner)
    {
        var org = runner.Org;
        var yesterday = DateTimeOffset.UtcNow.AddDays(-1);
        runner.Section("Keep a copy of the indicators");
        await runner.ReadAsync(
            "What was created, imported or rated since yesterday",
            async () => await org.Indicators.ListAsync(modifiedSince: yesterday).Take(100).ToListAsync(),
            indicators => indicators.Select(Cells.Row),
            indicators => indicators.Count == 13);

        var cursor = await runner.ReadAsync(
            "From now on: a cursor, which is a text to keep",
            async () => await org.Indicators.GetCursorAsync(),
            cursor => Cells.Of($"{cursor.ToString()[..20]}…"),
            cursor => cursor.ToString().StartsWith("tc1.", StringComparison.Ordinal));
        if (cursor is null)
        {
            return;
        }

        if (runner.IsSimulator)
        {
            await ChangeAsync(runner);
        }

        await runner.ReadAsync(
            "What was changed or deleted since the cursor",
            async () => await org.Indicators.ChangesSinceAsync(cursor).ToListAsync(),
            changes => changes.Select(change => (IReadOnlyList<string>)
            [
                change.IsDeleted ? "deleted" : "changed", change.Deleted?.Summary ?? change.Indicator!.Summary,
            ]),
            changes => changes is [{ Deleted.Summary: "192.0.2.77" }, { Indicator.Summary: "192.0.2.1" }]);
    }

    private static async Task ChangeAsync(ExampleRunner runner)
    {
        var org = runner.Org;
        await runner.ShowAsync(
            "Meanwhile one is rated",
            async () => await org.Indicators.Addresses["192.0.2.1"].UpdateAsync(new() { Rating = 2 }),
            response => [Cells.Row(response.Value)],
            response => response.Value.Rating == 2);

        await runner.ShowAsync(
            "Another one comes ...",
            async () => await org.Indicators.Addresses.CreateAsync(new() { Ip = "192.0.2.77", Rating = 1 }),
            response => [Cells.Row(response.Value)],
            response => response.Value.Ip == "192.0.2.77");

        await runner.ShowAsync(
            "... and goes",
            async () => await org.Indicators.Addresses["192.0.2.77"].DeleteAsync(),
            Cells.Of,
            response => response.StatusCode == System.Net.HttpStatusCode.OK);
    }
}
