using System.Globalization;
using System.Text;

namespace ThreatConnect.Benchmarks;

// Pages of addresses as the platform sends them.
internal static class PageBytes
{
    // lean: what a list has without includes. rich: with all includes.
    // start: the number of the first item; the pages of a walk differ.
    public static byte[] Create(bool isRich, int start, int count, int total)
    {
        var text = new StringBuilder("""{"status":"Success","data":{"resultCount":""").Append(total).Append(""","address":[""");
        for (var i = start; i < start + count; i++)
        {
            text.Append(i == start ? "" : ",");
            Append(text, i, isRich);
        }

        return Encoding.UTF8.GetBytes(text.Append("]}}").ToString());
    }

    // A response with one item.
    public static byte[] CreateSingle(bool isRich)
    {
        var text = new StringBuilder("""{"status":"Success","data":{"address":""");
        Append(text, 1, isRich);
        return Encoding.UTF8.GetBytes(text.Append("}}").ToString());
    }

    // Items of a bulk report, as lists of all types have them, without the brackets around them.
    public static byte[] CreateBulk(int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(i == 0 ? "" : ",");
            Append(text, i, isRich: false);
        }

        return Encoding.UTF8.GetBytes(text.Replace("\"ip\":", "\"type\":\"Address\",\"summary\":").ToString());
    }

    private static void Append(StringBuilder text, int i, bool isRich)
    {
        var ip = string.Create(CultureInfo.InvariantCulture, $"10.{i >> 16 & 255}.{i >> 8 & 255}.{i & 255}");
        var day = 1 + (i % 28);
        text.Append(CultureInfo.InvariantCulture, $$"""
            {"id":{{100_000 + i}},"ownerName":"Owner {{i % 5}}","dateAdded":"2017-07-{{day:00}}T17:50:17Z","lastModified":"2018-01-{{day:00}}T03:04:05Z","rating":{{i % 6}}.0,"confidence":{{i % 101}},"threatAssessRating":{{i % 5}}.37,"threatAssessConfidence":{{i % 100}}.91,"threatAssessScore":{{i % 1000}},"calScore":{{i % 999}},"webLink":"https://app.threatconnect.com/auth/indicators/details/address.xhtml?address={{ip}}&owner=Owner+{{i % 5}}","source":"feed {{i % 40}}","description":"Seen in the traffic of host {{i}}","active":true,"ip":"{{ip}}"
            """);
        if (isRich)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                ,"owner":{"id":{{i % 5}},"name":"Owner {{i % 5}}","type":"Source"},"observationCount":{{i % 50}},"lastObserved":"2019-02-{{day:00}}T01:02:03Z","falsePositiveCount":{{i % 3}},"falsePositiveLastReported":"2019-03-{{day:00}}T01:02:03Z","calIndicatorStatus":2,"privateFlag":false,"activeLocked":false,"communityOrSource":true,"additionalOwners":[],
                """).Length--;
            text.Append(",\"attribute\":[");
            for (var k = 0; k < 2; k++)
            {
                text.Append(CultureInfo.InvariantCulture, $$"""
                    {{(k == 0 ? "" : ",")}}{"id":{{(i * 2) + k}},"type":"{{(k == 0 ? "Description" : "Source")}}","value":"Value {{k}} of {{i}}, which is a sentence of some length.","dateAdded":"2017-07-{{day:00}}T17:50:17Z","lastModified":"2017-07-{{day:00}}T17:50:17Z","displayed":true}
                    """);
            }

            text.Append("],\"tag\":[");
            for (var k = 0; k < 3; k++)
            {
                var tag = (i + (k * 7)) % 60;
                text.Append(CultureInfo.InvariantCulture, $$"""
                    {{(k == 0 ? "" : ",")}}{"name":"Tag {{tag}}","webLink":"https://app.threatconnect.com/auth/tags/tag.xhtml?tag=Tag+{{tag}}&owner=Owner+{{i % 5}}"}
                    """);
            }

            text.Append(CultureInfo.InvariantCulture, $$"""
                ],"securityLabel":[{"name":"TLP:{{(i % 2 == 0 ? "AMBER" : "GREEN")}}","description":"This security label is used for information.","dateAdded":"2016-08-31T00:00:00Z"}]
                """);
        }

        text.Append('}');
    }
}
