namespace ThreatConnect.Quickstart.Checking;

// Compares what may occur several times and in any order.
internal static class Multiset
{
    public static (IReadOnlyList<T> Lost, IReadOnlyList<T> Strange) Compare<T>(IEnumerable<T> expected, IEnumerable<T> found)
        where T : notnull
    {
        var lost = expected.ToList();
        var strange = found.Where(item => !lost.Remove(item)).ToList();
        return (lost, strange);
    }
}
