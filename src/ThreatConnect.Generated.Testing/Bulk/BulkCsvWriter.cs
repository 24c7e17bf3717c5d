using System.Buffers;
using System.IO.Pipelines;
using System.Text;

namespace ThreatConnect.Testing.Bulk;

// The report of row 93 in the form of evidence.md §7.19, a line at a time.
internal static class BulkCsvWriter
{
    private const string Unset = "null";
    private const string LineEnd = "\r\n";
    private const int FlushThreshold = 32 * 1024;
    private static readonly SearchValues<char> Special = SearchValues.Create("\",\r\n");

    public static async Task WriteAsync(RequestContext context, BulkReport report)
    {
        context.HttpContext.Response.ContentType = "text/csv; charset=utf-8";
        var body = context.HttpContext.Response.BodyWriter;
        Write(body, "Type,Value,Rating,Confidence" + LineEnd);
        foreach (var indicator in report.Indicators)
        {
            Write(body, LineOf(indicator));
            if (body.UnflushedBytes > FlushThreshold)
            {
                await body.FlushAsync(context.Aborted).ConfigureAwait(false);
            }
        }

        await body.FlushAsync(context.Aborted).ConfigureAwait(false);
    }

    private static string LineOf(Indicator indicator)
    {
        var rating = indicator.Rating?.ToString("0.00", CultureInfo.InvariantCulture) ?? Unset;
        var confidence = indicator.Confidence?.ToString(CultureInfo.InvariantCulture) ?? Unset;
        return $"{Quote(indicator.Type.Name)},{Quote(indicator.Summary)},{rating},{confidence}{LineEnd}";
    }

    private static string Quote(string text) =>
        text.AsSpan().ContainsAny(Special) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    private static void Write(PipeWriter body, string text) => Encoding.UTF8.GetBytes(text, body);
}
