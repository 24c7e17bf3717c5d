namespace ThreatConnect.Quickstart.Tour.Chapters;

internal static class GroupChapters
{
    public static async Task RunAsync(Guide guide)
    {
        var adversaries = await GroupListChapters.RunAsync(guide) ?? [];
        if (adversaries is not [var adversary, ..])
        {
            guide.Skip("there is no adversary");
            return;
        }

        await GroupChapter.RunAsync(guide, adversary);
        await GroupMetadataChapter.RunAsync(guide, adversary);
        if (guide.IsOurs)
        {
            await GroupWritingChapters.RunAsync(guide, adversaries[1]);
        }
    }
}
