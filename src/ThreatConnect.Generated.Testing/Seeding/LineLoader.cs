namespace ThreatConnect.Testing.Seeding;

// Adds items from JSON lines.
internal sealed class LineLoader(Store store, Seeder seeder, SimulatedLoadOptions options)
{
    private const int Shown = 20;

    private readonly LineReader _reader = new(store, options.Owner);
    private readonly List<(int Line, SimulatedItem Item)> _items = [];
    private int _number;

    public void Read(string line)
    {
        _number++;
        if (string.IsNullOrWhiteSpace(line))
        {
            return;
        }

        try
        {
            var item = _reader.Read(line);
            _items.Add((_number, options.Transform?.Invoke(item) ?? item));
        }
        catch (SeedException exception)
        {
            throw new InvalidDataException(new SimulatedLoadError(_number, IsItemRejected: true, exception.Message).ToString());
        }
    }

    public SimulatedLoadResult Load()
    {
        var drafts = seeder.Add([.. _items.Select(item => item.Item)], options.AllowErrors);
        SimulatedLoadError[] errors =
        [
            .. drafts.SelectMany((draft, index) => draft.Problems.Select(
                problem => new SimulatedLoadError(_items[index].Line, problem.IsOfItem, problem.Message))),
        ];
        return errors.Length == 0 || options.AllowErrors
            ? new SimulatedLoadResult(drafts.Count(draft => !draft.IsRejected), errors)
            : throw new InvalidDataException(string.Join(
                Environment.NewLine, errors.Take(Shown).Select(error => error.ToString()).Concat(More(errors.Length))));
    }

    private static IEnumerable<string> More(int count) =>
        count > Shown ? [string.Create(CultureInfo.InvariantCulture, $"and {count - Shown} more")] : [];
}
