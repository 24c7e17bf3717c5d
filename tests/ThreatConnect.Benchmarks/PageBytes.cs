using System.Globalization;
using System.Text;

namespace ThreatConnect.Benchmarks;

// A page of indicators as the platform sends it.
internal static class PageBytes
{
    public static byte[] Create(int count)
    {
        var text = new StringBuilder("""{"status":"Success","data":{"resultCount":""").Append(count).Append(""","address":[""");
        for (var i = 0; i < count; i++)
        {
            text.Append(i == 0 ? "" : ",").Append(string.Create(CultureInfo.InvariantCulture, $$"""
                {"id":{{100_000 + i}},"ownerName":"My Organization","dateAdded":"2017-07-13T17:50:17Z","lastModified":"2018-01-02T03:04:05-05:00","rating":3.0,"confidence":55,"threatAssessRating":4.37,"threatAssessConfidence":72.91,"threatAssessScore":420,"webLink":"https://app.threatconnect.com/auth/indicators/details/address.xhtml?address=192.0.2.{{i % 256}}","ip":"192.0.2.{{i % 256}}"}
                """));
        }

        return Encoding.UTF8.GetBytes(text.Append("]}}").ToString());
    }
}
