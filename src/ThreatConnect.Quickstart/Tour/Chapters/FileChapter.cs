namespace ThreatConnect.Quickstart.Tour.Chapters;

internal static class FileChapter
{
    public static async Task RunAsync(Guide guide)
    {
        var org = guide.Org;
        guide.Chapter("A file, by each of its three hashes");
        var files = await guide.ReadAsync(
            "The files; one with all three hashes is called file below",
            async () => await org.Indicators.Files.ListAsync().Take(100).ToListAsync(),
            files => files.Select(Cells.Row),
            files => files.Count == 3);

        if (files?.Find(file => file is { Md5: not null, Sha1: not null, Sha256: not null }) is not { } file)
        {
            guide.Skip("no file has three hashes");
            return;
        }

        await guide.ReadAsync(
            "By MD5, in whatever case",
            async () => await org.Indicators.Files[file.Md5!.ToLowerInvariant()].GetAsync(),
            response => [Cells.Row(response.Value)],
            response => response.Value.Id == file.Id);

        await guide.ReadAsync(
            "By SHA-1",
            async () => await org.Indicators.Files[file.Sha1!].GetAsync(),
            response => [Cells.Row(response.Value)],
            response => response.Value.Id == file.Id);

        await guide.ReadAsync(
            "By SHA-256",
            async () => await org.Indicators.Files[file.Sha256!].GetAsync(),
            response => [Cells.Row(response.Value)],
            response => response.Value.Id == file.Id);
    }
}
