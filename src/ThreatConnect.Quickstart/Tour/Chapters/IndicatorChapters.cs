namespace ThreatConnect.Quickstart.Tour.Chapters;

internal static class IndicatorChapters
{
    public static async Task RunAsync(Guide guide)
    {
        var address = await IndicatorListChapters.RunAsync(guide);
        if (address is null)
        {
            guide.Skip("there is no address");
            return;
        }

        await IndicatorChapter.RunAsync(guide, address);
        await IndicatorMetadataChapter.RunAsync(guide, address);
        if (guide.IsOurs)
        {
            await IndicatorWritingChapters.RunAsync(guide);
        }
    }
}
