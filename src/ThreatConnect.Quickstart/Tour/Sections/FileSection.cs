namespace ThreatConnect.Quickstart.Tour.Sections;

internal static class FileSection
{
    public static async Task RunAsync(ExampleRunner runner)
    {
        var org = runner.Org;
        runner.Section("A file, by each of its three hashes");
        var files = await runner.ReadAsync(
            "The files; one with all three hashes is called file below",
            async () => await org.Indicators.Files.ListAsync().Take(100).ToListAsync(),
            files => files.Select(Cells.Row),
            files => files.Count == 3);

        if (files?.Find(file => file is { Md5: not null, Sha1: not null, Sha256: not null }) is not { } file)
        {
            runner.Skip("no file has three hashes");
            return;
        }

        await runner.ReadAsync(
            "By MD5, in whatever case",
            async () => await org.Indicators.Files[file.Md5!.ToLowerInvariant()].GetAsync(),
            response => [Cells.Row(response.Value)],
            response => response.Value.Id == file.Id);

        await runner.ReadAsync(
            "By SHA-1",
            async () => await org.Indicators.Files[file.Sha1!].GetAsync(),
            response => [Cells.Row(response.Value)],
            response => response.Value.Id == file.Id);

        await runner.ReadAsync(
            "By SHA-256",
            async () => await org.Indicators.Files[file.Sha256!].GetAsync(),
            response => [Cells.Row(response.Value)],
            response => response.Value.Id == file.Id);
    }
}
