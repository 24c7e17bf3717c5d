namespace ThreatConnect.Quickstart.Tour;

internal static class FilesChapter
{
    public static async Task RunAsync(Guide guide)
    {
        var org = guide.Org;
        guide.Chapter("A file, by each of its three hashes");

        await guide.ShowAsync(
            "By MD5",
            async () => await org.Indicators.Files["d41d8cd98f00b204e9800998ecf8427e"].GetAsync(),
            response => [Cells.Row(response.Value)]);

        await guide.ShowAsync(
            "By SHA-1, in upper case",
            async () => await org.Indicators.Files["DA39A3EE5E6B4B0D3255BFEF95601890AFD80709"].GetAsync(),
            response => [Cells.Row(response.Value)]);

        await guide.ShowAsync(
            "By SHA-256",
            async () => await org.Indicators.Files["e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"].GetAsync(),
            response => [Cells.Row(response.Value)]);

        var item = await guide.ShowAsync(
            "From an item of a mixed list, called item below ...",
            async () => await org.Indicators.ListAsync(f => f.Summary == "d41d8cd98f00b204e9800998ecf8427e").FirstOrDefaultAsync(),
            indicator => Cells.Of($"{indicator?.Type}", indicator?.Summary ?? "-"));

        await guide.ShowAsync(
            "... to its client",
            async () => await org.Indicators.HandleOf(item!).GetAsync(),
            response => Cells.Of(response.Value.ValueOf("md5") ?? "-"));
    }
}
