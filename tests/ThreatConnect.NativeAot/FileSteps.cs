using System.Text;

namespace ThreatConnect.NativeAot;

// Files up and down, and bulk reports.
internal static class FileSteps
{
    public static async Task RunAsync(OwnerScope org, OwnerScope source)
    {
        Document document = await org.Groups.Documents.CreateAsync(new() { Name = "A report", FileName = "report.txt" });
        await org.Groups.Documents[document.Id].File.UploadAsync(new MemoryStream(Encoding.UTF8.GetBytes("What was seen.")));
        using var target = new MemoryStream();
        await org.Groups.Documents[document.Id].File.DownloadAsync(target);
        Console.WriteLine($"file: {Encoding.UTF8.GetString(target.ToArray())}");

        await source.Indicators.Hosts.CreateAsync(new() { HostName = "source.example", Rating = 2 });
        Console.WriteLine($"in the JSON report: {string.Join(' ', await source.Indicators.Bulk.ReadJsonAsync(runNow: true).Select(indicator => indicator.Summary).ToListAsync())}");
        Console.WriteLine($"in the CSV report: {string.Join(' ', await source.Indicators.Bulk.ReadCsvAsync(runNow: true).Select(row => $"{row.Type} {row.Value} {row.Rating:0.0}").ToListAsync())}");
    }
}
