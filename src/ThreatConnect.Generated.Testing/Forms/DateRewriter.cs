using System.Text.Json.Nodes;

namespace ThreatConnect.Testing.Forms;

// Gives dates other forms (evidence.md §7.0, §7.6). Where several are asked for, one date after the other has the next form.
internal sealed class DateRewriter
{
    private static readonly TimeSpan s_offset = TimeSpan.FromHours(-4);

    // Texts of users may look like dates, so the members are known by name.
    private static readonly string[] s_members =
    [
        "date",
        "dateAdded",
        "dateObserved",
        "dueDate",
        "escalationDate",
        "eventDate",
        "falsePositiveLastReported",
        "firstSeen",
        "lastModified",
        "lastObserved",
        "lastReported",
        "lastRun",
        "nextRun",
        "publishDate",
        "reminderDate",
        "resolutionDate",
        "userLastObservedDate",
        "yourLastObserved",
    ];

    private readonly List<Func<DateTimeOffset, string>> _forms = [];
    private readonly bool _hasEpochs;
    private int _written;

    public DateRewriter(ResponseForms forms)
    {
        _hasEpochs = forms.HasFlag(ResponseForms.EpochDates);
        if (forms.HasFlag(ResponseForms.ZonelessDates))
        {
            _forms.Add(static date => date.UtcDateTime.ToString("s", CultureInfo.InvariantCulture));
        }

        if (forms.HasFlag(ResponseForms.OffsetDates))
        {
            _forms.Add(static date => date.ToOffset(s_offset).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        }
    }

    public JsonNode Rewrite(string name, JsonNode value, bool inAttribute)
    {
        if (!s_members.Contains(name)
            || !DateTimeOffset.TryParseExact(
                value.ToString(), "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
        {
            return value;
        }

        if (_hasEpochs && inAttribute)
        {
            return date.ToUnixTimeMilliseconds();
        }

        return _forms.Count > 0 ? _forms[_written++ % _forms.Count](date) : value;
    }
}
