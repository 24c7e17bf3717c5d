using System.Text;

namespace ThreatConnect.Testing.Assertions;

// Describes how the items of the server differ from the expected item.
internal static class StateReport
{
    private const int MostShown = 50;

    public static string OfNone(SimulatedItem expected, IReadOnlyList<SimulatedItem> items)
    {
        var others = items.Where(item => item.Type == expected.Type).ToArray();
        var report = new StringBuilder($"The server does not hold {Describe(expected)}");
        if (others.Length == 0)
        {
            return report.Append(CultureInfo.InvariantCulture, $", nor any other {expected.Type}.").ToString();
        }

        report.Append(CultureInfo.InvariantCulture, $". Of the type {expected.Type} it holds:");
        foreach (var other in others.Take(MostShown))
        {
            report.AppendLine().Append("  ").Append(Describe(other));
        }

        return (others.Length > MostShown
            ? report.AppendLine().Append(CultureInfo.InvariantCulture, $"  and {others.Length - MostShown} more")
            : report).ToString();
    }

    public static string OfDifferent(SimulatedItem expected, StateMatch found) =>
        string.Join($"{Environment.NewLine}  ", found.Differences.Prepend($"The server holds {Describe(expected)}, but not as expected:"));

    public static string OfUnexpected(SimulatedItem found) => $"The server should not hold {Describe(found)}, but it does.";

    private static string Describe(SimulatedItem item) => item.Owner is null ? item.ToString() : $"{item} in \"{item.Owner}\"";
}
